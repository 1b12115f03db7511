namespace Xialu.TextMining.Reading;

/// <summary>What holds for the text of every document, whatever reader made it.</summary>
internal static class TextCheck
{
    public static Document Checked(Document document, DocumentInput input, ReadingLimits limits)
    {
        string text = document.Text.ToString();
        if (text.AsSpan().IsWhiteSpace()) throw ReadingMessages.NoText(input.File);
        WithinLimits(text, input.File, limits);
        return PrivateUse(text) is { } noticed ? document with { Diagnostics = [.. document.Diagnostics, noticed] } : document;
    }

    public static void WithinLimits(string text, string file, ReadingLimits limits)
    {
        if (text.Length > limits.MaxCharacters) throw ReadingMessages.TooManyCharacters(file, limits.MaxCharacters);
        int line = 1;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            if (range.End.Value - range.Start.Value > limits.MaxLineLength) throw ReadingMessages.LineTooLong(file, line, limits.MaxLineLength);
            line++;
        }
    }

    private static Diagnostic? PrivateUse(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
        if (first < 0) return null;
        int count = 0;
        foreach (char c in text.AsSpan(first)) if (c is >= '\uE000' and <= '\uF8FF') count++;
        return ReadingMessages.PrivateUse(new TextSpan(first, 1), count, text.AsSpan(0, first).Count('\n') + 1);
    }
}
