using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds signs that a copy mangled. They come in crowds, so each kind is reported once, with its number.</summary>
internal static class MangledSigns
{
    // One half-width comma may be the writer's; many are the copy's.
    private const int FewestHalfWidth = 10;
    private const int FewestQuestionMarks = 3;

    private static readonly SearchValues<char> Candidates = SearchValues.Create("?_M\\<&$,:;()\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F");

    private delegate Diagnostic Message(string text, TextSpan first, int count);

    public static void Find(string text, List<Diagnostic> found)
    {
        var signs = new Crowd(text, DamageMessages.SignMangled, 1);
        var questions = new Crowd(text, DamageMessages.QuestionMarks, 1);
        var escapes = new Crowd(text, DamageMessages.Escapes, 1);
        var codes = new Crowd(text, DamageMessages.WebCode, 1);
        var halves = new Crowd(text, DamageMessages.HalfWidth, FewestHalfWidth);
        var spaces = new Crowd(text, DamageMessages.OddSpaces, 1);
        for (int at = 0; at < text.Length;)
        {
            int next = text.AsSpan(at).IndexOfAny(Candidates);
            if (next < 0) break;
            at += next;
            Crowd crowd = text[at] switch { '?' => questions, '_' or 'M' => signs, '\\' => escapes, '<' or '&' or '$' => codes, < '\u2000' => halves, _ => spaces };
            at += crowd.Take(at, LengthAt(text, at));
        }
        foreach (Crowd crowd in new[] { signs, questions, escapes, codes, halves, spaces }) crowd.Report(found);
    }

    // The length of the damage that begins at a candidate; 0 where there is none.
    private static int LengthAt(string text, int at)
    {
        ReadOnlySpan<char> from = text.AsSpan(at);
        switch (text[at])
        {
            case '?':
                int run = from.IndexOfAnyExcept('?');
                int length = run < 0 ? from.Length : run;
                return length >= FewestQuestionMarks ? length : 0;
            case '_' or 'M': return DamageTable.Phrases.StartsWith("sign", from) ? 4 : 0;
            case '\\': return from.Length > 1 && from[1] is 'r' or 'n' or 't' && (from.Length == 2 || !char.IsAsciiLetter(from[2])) ? 2 : 0;
            case '<' or '&' or '$': return DamageTable.Phrases.StartsWith("code", from) ? Math.Min(3, from.Length) : 0;
            case < '\u2000': return IsBetweenHan(text, at) ? 1 : 0;
            default: return 1;
        }
    }

    private static bool IsBetweenHan(string text, int at)
        => at > 0 && at + 1 < text.Length && DamageTable.IsHan(text[at - 1]) && DamageTable.IsHan(text[at + 1]);

    private sealed class Crowd(string text, Message message, int fewest)
    {
        private TextSpan first;
        private int count;

        /// <summary>Counts damage of a length, if it has one, and tells how far to go on.</summary>
        public int Take(int at, int length)
        {
            if (length == 0) return 1;
            if (count++ == 0) first = new TextSpan(at, length);
            return length;
        }

        public void Report(List<Diagnostic> found)
        {
            if (count >= fewest) found.Add(message(text, first, count));
        }
    }
}
