using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Parts of a whole that share nothing (一产, 二产; 城镇, 农村), unlike most that a list names; from <c>exclusive-parts.tsv</c>.</summary>
internal static class ExclusiveParts
{
    private static readonly (string Opening, string Whole)[] Rows = [.. EmbeddedTable.Rows("exclusive-parts.tsv").Select(row => (row[0], row[1]))];

    /// <summary>Whether all names open with parts of one kind of whole, each with another.</summary>
    public static bool Are(IReadOnlyList<Indicator> shares)
    {
        var found = new HashSet<(string Opening, string Whole)>();
        foreach (Indicator share in shares)
        {
            (string Opening, string Whole) part = Array.Find(Rows, row => share.Name.StartsWith(row.Opening, StringComparison.Ordinal));
            if (part.Whole is null || !found.Add(part)) return false;
        }
        return found.Select(part => part.Whole).Distinct(StringComparer.Ordinal).Count() == 1;
    }
}
