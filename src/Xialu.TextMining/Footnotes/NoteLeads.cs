using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words that lead into a list: 打造, 包括, 落实 (<c>note-leads.tsv</c>), the longer first.</summary>
internal static class NoteLeads
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("note-leads.tsv").OrderByDescending(r => r[0].Length)];
    private static readonly string[] All = [.. Rows.Select(r => r[0])];
    private static readonly PhraseList Listed = new(All);

    /// <summary>Those that lead in wherever they stand in the first member.</summary>
    public static string[] Anywhere { get; } = [.. Rows.Where(r => r[1] is "anywhere").Select(r => r[0])];

    /// <summary>Those that lead in at its start.</summary>
    public static string[] AtStart { get; } = [.. Rows.Where(r => r[1] is not "length").Select(r => r[0])];

    /// <summary><see cref="Anywhere"/>, to be looked for together.</summary>
    public static PhraseList Inner { get; } = new(Anywhere);

    /// <summary><see cref="AtStart"/>, to be looked for together.</summary>
    public static PhraseList First { get; } = new(AtStart);

    /// <summary>Those of <see cref="AtStart"/> that are more than a character.</summary>
    public static PhraseList Long { get; } = new(AtStart.Where(l => l.Length > 1));

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string word) => Listed.Is(word);

    /// <summary>Whether a text ends with one of them: 全面落实.</summary>
    public static bool End(ReadOnlySpan<char> text)
    {
        foreach (string lead in All)
            if (text.EndsWith(lead, StringComparison.Ordinal)) return true;
        return false;
    }
}
