using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>A record as one line: report, table and cells with tabs between. Long cells stand as their hash, so that no sentence is kept.</summary>
internal static class RecordLine
{
    private const int LongestCell = 24;

    // The first column of every table is the report.
    private static readonly Dictionary<string, string[]> Columns =
        ReportTables.All.ToDictionary(t => t.Name, t => t.Columns.Skip(1).Select(c => c.Name).ToArray(), StringComparer.Ordinal);

    /// <summary>A record of a report as a line.</summary>
    public static string Of(string report, RecordTable table, IReadOnlyList<object?> cells)
        => string.Join('\t', [report, table.Name, .. cells.Skip(1).Select(Short)]);

    /// <summary>
    /// What became of a report's records, a sentence each: a record of the same table and place with other cells, one that is gone (-), one that is new (+).
    /// </summary>
    public static IEnumerable<string> Changes(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after)
    {
        Dictionary<string, Queue<string>> gone = before.Except(after, StringComparer.Ordinal)
            .GroupBy(PlaceOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<string>(g), StringComparer.Ordinal);
        foreach (string line in after.Except(before, StringComparer.Ordinal))
        {
            string place = PlaceOf(line);
            yield return gone.TryGetValue(place, out Queue<string>? old) && old.TryDequeue(out string? was)
                ? $"  {place}: {string.Join("; ", ChangedCells(was, line))}"
                : "+ " + Shown(line);
        }
        foreach (string line in gone.Values.SelectMany(g => g)) yield return "- " + Shown(line);
    }

    private static string PlaceOf(string line)
    {
        string[] cells = line.Split('\t');
        int Column(params string[] names) => Array.FindIndex(Columns[cells[1]], names.Contains);
        int start = Column("start", "definitionStart");
        int text = Column("quantity", "text", "term", "code");
        return string.Join(' ', new[] { cells[0], cells[1], start < 0 ? "" : cells[start + 2], text < 0 ? "" : cells[text + 2] }.Where(c => c.Length > 0));
    }

    private static string Shown(string line) => line.Replace('\t', ' ');

    private static IEnumerable<string> ChangedCells(string before, string after)
    {
        string[] old = before.Split('\t'), now = after.Split('\t');
        return Columns[now[1]].Select((name, i) => (Name: name, Old: old.ElementAtOrDefault(i + 2), Now: now[i + 2]))
            .Where(c => !string.Equals(c.Old, c.Now, StringComparison.Ordinal)).Select(c => $"{c.Name} {c.Old} → {c.Now}");
    }

    private static string Short(object? cell)
    {
        string text = PlainCell.Of(cell).Replace('\t', ' ').Replace('\n', ' ');
        return text.Length <= LongestCell ? text : "#" + WatchedReport.HashOf(text);
    }
}
