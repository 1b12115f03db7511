using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words between a label and what it stands for: 即, 是指, 分别为 (<c>note-definers.tsv</c>).</summary>
internal static class NoteDefiners
{
    private static readonly string[] Words = [.. EmbeddedTable.Rows("note-definers.tsv").Select(r => r[0])];
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Words.Select(w => w[0])]);

    /// <summary>Index after the definer at a place; -1 where none stands there.</summary>
    public static int EndAt(string text, int at)
    {
        if (at >= text.Length || !Firsts.Contains(text[at])) return -1;
        foreach (string word in Words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return at + word.Length;
        return -1;
    }
}
