namespace Xialu.TextMining.Structure;

/// <summary>The number or mark that a heading begins with.</summary>
/// <param name="Style">The style it announces.</param>
/// <param name="Rank">Where the style usually stands.</param>
/// <param name="Value">The number; 0 for marks.</param>
/// <param name="Length">Characters of the number with its own punctuation.</param>
internal readonly record struct HeadingNumber(HeadingStyle Style, double Rank, int Value, int Length)
{
    /// <summary>Reads the number at the beginning of a line; null where there is none.</summary>
    public static HeadingNumber? Read(ReadOnlySpan<char> line) => line.Length < 3 ? null : line[0] switch
    {
        '第' => Ordinal(line),
        '（' or '(' => Bracketed(line),
        '—' or '─' or '―' or '－' => Dash(line),
        >= '①' and <= '⑳' => new(HeadingStyle.Arabic, HeadingRank.Circled, line[0] - '①' + 1, 1),
        >= '⑴' and <= '⒇' => new(HeadingStyle.Arabic, HeadingRank.ArabicBracketed, line[0] - '⑴' + 1, 1),
        >= '⒈' and <= '⒛' => new(HeadingStyle.Arabic, HeadingRank.Arabic, line[0] - '⒈' + 1, 1),
        >= '0' and <= '9' or >= '０' and <= '９' => Arabic(line),
        _ => Chinese(line),
    };

    private static HeadingNumber? Chinese(ReadOnlySpan<char> line)
    {
        (int value, int length) = ChineseNumber.ReadSmall(line);
        if (value == 0 || length + 1 >= line.Length) return null;
        return line[length] switch
        {
            '、' or '．' or '.' => new(HeadingStyle.ChineseComma, HeadingRank.ChineseComma, value, length + 1),
            ' ' or '\u3000' when line.Length <= HeadingRecogniser.Longest => new(HeadingStyle.ChineseComma, HeadingRank.ChineseComma, value, length + 1),
            '是' or '要' => new(HeadingStyle.ChineseIs, HeadingRank.ChineseIs, value, length + 1),
            _ => null,
        };
    }

    private static HeadingNumber? Ordinal(ReadOnlySpan<char> line)
    {
        (int value, int length) = ChineseNumber.ReadSmall(line[1..]);
        if (value == 0 || length + 2 >= line.Length) return null;
        ReadOnlySpan<char> after = line[(length + 1)..];
        if (after.StartsWith("部分", StringComparison.Ordinal)) return new(HeadingStyle.Ordinal, HeadingRank.Part, value, length + 3);
        return after[0] is '，' or ',' or '、' or '：' ? new(HeadingStyle.Ordinal, HeadingRank.Ordinal, value, length + 2) : null;
    }

    private static HeadingNumber? Bracketed(ReadOnlySpan<char> line)
    {
        (int value, int length) = ChineseNumber.ReadSmall(line[1..]);
        if (value == 0 || length + 2 >= line.Length || line[length + 1] is not ('）' or ')')) return null;
        int end = line[length + 2] is '、' or '.' ? length + 3 : length + 2;
        return IsArabic(line[1])
            ? new(HeadingStyle.Arabic, HeadingRank.ArabicBracketed, value, end)
            : new(HeadingStyle.ChineseParenthesis, HeadingRank.ChineseParenthesis, value, end);
    }

    private static HeadingNumber? Dash(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept("—─―－");
        return length >= 2 || (length == 1 && line[0] == '—') ? new(HeadingStyle.Dash, HeadingRank.Dash, 0, length) : null;
    }

    private static HeadingNumber? Arabic(ReadOnlySpan<char> line)
    {
        (int value, int length) = ChineseNumber.ReadSmall(line);
        if (length > 2 || length + 1 >= line.Length || line[length] is not ('.' or '．' or '、')) return null;
        return IsArabic(line[length + 1]) ? null : new(HeadingStyle.Arabic, HeadingRank.Arabic, value, length + 1);
    }

    private static bool IsArabic(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';
}
