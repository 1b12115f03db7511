using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words between a number and what it counts, where members are counted (<c>note-part-counters.tsv</c>).</summary>
internal static class PartCounters
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("note-part-counters.tsv")];
    private static readonly SearchValues<char> All = Of(Rows);
    private static readonly SearchValues<char> Groups = Of(Rows.Where(r => r[1] is "group"));

    /// <summary>Whether a character is one.</summary>
    public static bool Has(char c) => All.Contains(c);

    /// <summary>Whether a character is one that may close a group amid a list.</summary>
    public static bool ClosesGroup(char c) => Groups.Contains(c);

    private static SearchValues<char> Of(IEnumerable<string[]> rows) => SearchValues.Create([.. rows.Select(r => r[0][0])]);
}
