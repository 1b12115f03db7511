using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words between a number and what it counts, where members are counted (<c>note-part-counters.tsv</c>).</summary>
internal static class PartCounters
{
    private static readonly SearchValues<char> All = SearchValues.Create([.. EmbeddedTable.Rows("note-part-counters.tsv").Select(r => r[0][0])]);

    /// <summary>Whether a character is one.</summary>
    public static bool Has(char c) => All.Contains(c);
}
