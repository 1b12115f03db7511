using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds terms of letters and digits that stand together without a mark (<c>PM2.5PM10</c>).</summary>
internal static class FusedTerms
{
    private const int ShortestLetters = 2;

    public static void Find(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            int next = text.AsSpan(at, paragraph.End - at).IndexOfAnyInRange('A', 'Z');
            if (next < 0) return;
            int start = at + next;
            int letters = Letters(text, start, paragraph.End), digits = Digits(text, letters, paragraph.End);
            if (IsRepeated(text, start, letters, digits, paragraph.End)) found.Add(DamageMessages.TermsFused(text, TextSpan.FromBounds(start, Digits(text, digits + letters - start, paragraph.End))));
            at = Math.Max(digits, start + 1);
        }
    }

    private static bool IsRepeated(string text, int start, int letters, int digits, int end)
    {
        int length = letters - start;
        return length >= ShortestLetters && digits > letters && digits + length < end && char.IsAsciiDigit(text[digits + length])
            && text.AsSpan(start, length).SequenceEqual(text.AsSpan(digits, length));
    }

    private static int Letters(string text, int at, int end)
    {
        while (at < end && char.IsAsciiLetter(text[at])) at++;
        return at;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        return at;
    }
}
