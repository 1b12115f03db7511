namespace Xialu.TextMining.Comparison;

/// <summary>A text without what copies change: letters, digits and Han characters in one width and case, no punctuation, marks and white space.</summary>
internal static class BareText
{
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char c in text)
            if (IsKept(c)) length++;
        return length;
    }

    public static string Of(string text)
    {
        return string.Create(LengthOf(text), text, static (bare, text) =>
        {
            int length = 0;
            foreach (char c in text)
                if (IsKept(c)) bare[length++] = char.ToUpperInvariant(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
        });
    }

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
