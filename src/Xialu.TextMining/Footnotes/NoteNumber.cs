namespace Xialu.TextMining.Footnotes;

/// <summary>A note's number as it stands in the text.</summary>
/// <param name="Style">Its dress.</param>
/// <param name="Value">Its value, 1 to 999.</param>
/// <param name="End">Index after its last unit, dress included.</param>
internal readonly record struct NoteNumber(NumberStyle Style, int Value, int End)
{
    private const int MaxDigits = 3;
    private const string Openers = "[［【〔﹝";
    private const string Closers = "]］】〕﹞";

    /// <summary>Whether a number may begin with the character: a digit, a bracket, a circled number.</summary>
    public static bool MayStart(char c) => DigitValue(c) >= 0 || Openers.Contains(c) || c is '（' or '(' || CircledValue(c) > 0;

    /// <summary>Reads a bracketed, circled or parenthesised number that begins at <paramref name="at"/>.</summary>
    public static NoteNumber? ReadDressed(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return null;
        char c = text[at];
        if (Openers.Contains(c)) return ReadBetween(text, at, NumberStyle.Bracket, Closers);
        if (c is '（' or '(') return ReadBetween(text, at, NumberStyle.Parenthesis, "）)");
        int circled = CircledValue(c);
        return circled > 0 ? new NoteNumber(NumberStyle.Circled, circled, at + 1) : null;
    }

    /// <summary>Reads <c>1.</c> or <c>1、</c>, or a bare number glued to an opening quote.</summary>
    public static NoteNumber? ReadListed(ReadOnlySpan<char> text, int at)
    {
        int end = ReadDigits(text, at, out int value);
        if (end == at || end >= text.Length) return null;
        int stop = SkipSpace(text, end);
        if (stop < text.Length && text[stop] is '.' or '．' or '、') return new NoteNumber(NumberStyle.Stop, value, stop + 1);
        return text[end] is '“' ? new NoteNumber(NumberStyle.Bare, value, end) : null;
    }

    /// <summary>Reads up to three digits, half or full width.</summary>
    /// <returns>Index after the last digit; <paramref name="at"/> where there is no number, or a longer one.</returns>
    public static int ReadDigits(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        int i = at;
        while (i < text.Length && i - at <= MaxDigits && DigitValue(text[i]) is >= 0 and var digit) (value, i) = (value * 10 + digit, i + 1);
        return i - at > MaxDigits || value == 0 ? at : i;
    }

    /// <summary>The value of a digit of either width, or -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static NoteNumber? ReadBetween(ReadOnlySpan<char> text, int at, NumberStyle style, string closers)
    {
        int i = SkipSpace(text, at + 1);
        if (i < text.Length && text[i] == '^') i++;
        int end = ReadDigits(text, i, out int value);
        int close = SkipSpace(text, end);
        if (close < text.Length && text[close] == '\\') close++;
        bool closed = end > i && close < text.Length && closers.Contains(text[close]);
        return closed ? new NoteNumber(style, value, close + 1) : null;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        // More than a few spaces are a gap between columns, no spaced-out marker.
        int limit = Math.Min(text.Length, at + 3);
        while (at < limit && text[at] is ' ' or '\u00a0' or '\u2002' or '\u3000') at++;
        return at;
    }

    private static int CircledValue(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '⑴' and <= '⒇' => c - '⑴' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= '❶' and <= '❿' => c - '❶' + 1,
        _ => 0,
    };
}
