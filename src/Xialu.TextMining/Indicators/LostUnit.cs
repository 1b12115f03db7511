namespace Xialu.TextMining.Indicators;

/// <summary>
/// Tells a figure that lost its unit in the source from one that never had any: a ratio (收入比1.79), a part of a name (尼龙6切片), a place counted
/// without a measure word (12市).
/// </summary>
internal static class LostUnit
{
    private const int DeedLength = 2;

    // 7个小区6850改造: the first count and what it counts.
    private const int Reach = 10;

    /// <summary>Whether the words around a figure without a unit show that it had one.</summary>
    public static bool Shows(ReadOnlySpan<char> text, Indicator indicator)
    {
        ReadOnlySpan<char> before = text[..indicator.Span.Start], after = text[indicator.Span.End..];
        return IsBroken(after) || IsSecondCount(before, after);
    }

    // 1 4％: a copy cut the number in two.
    private static bool IsBroken(ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> rest = after.TrimStart(" \u00A0");
        bool point = rest.Length > 0 && rest[0] is '.' or '．';
        rest = point ? rest[1..].TrimStart(" \u00A0") : rest;
        return rest.Length > 0 && rest.Length < after.Length && rest[0] is (>= '0' and <= '9') or (>= '０' and <= '９');
    }

    private static bool IsSecondCount(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.Length < DeedLength || Grammar.RoleOf(after[..DeedLength]) != GrammarRole.Action) return false;
        int counted = before.Length;
        while (counted > 0 && before.Length - counted <= Reach && before[counted - 1] is >= '一' and <= '鿿') counted--;
        return counted < before.Length - 1 && counted > 0 && char.IsAsciiDigit(before[counted - 1]);
    }
}
