using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>
/// Parts of notes drawn at random from the shared reports. note-parts.tsv holds what a reader of the definition wrote down before seeing what the library gives;
/// where two readings are as good, both stand there with || between. Rows of whole sentences are left out of the file.
/// </summary>
public sealed class DrawnPartsTests
{
    private const double Floor = 0.865;
    private static readonly string[] Folders = ["dev", "bulk", "panel-shenzhen", "cascade-xialu"];

    private sealed record Row(string Report, int Start, string Term, string[] Readings);

    [Fact]
    public void Most_of_the_drawn_notes_give_the_parts_that_a_reader_wrote_down()
    {
        Row[] rows = [.. File.ReadLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "note-parts.tsv")).Skip(1).Select(Read)];
        var wrong = new List<string>();
        foreach (IGrouping<string, Row> report in rows.GroupBy(r => r.Report, StringComparer.Ordinal))
        {
            Dictionary<int, FootnoteTerm> notes = ReportMiner.Default.Mine(PathOf(report.Key)).Footnotes.ToDictionary(f => f.DefinitionSpan.Start);
            foreach (Row row in report)
            {
                string parts = string.Join('|', notes.GetValueOrDefault(row.Start)?.Components ?? ["no such note"]);
                if (!row.Readings.Contains(Bare(parts), StringComparer.Ordinal)) wrong.Add($"{row.Report} {row.Start} {row.Term}: {parts}");
            }
        }
        double right = 1 - (double)wrong.Count / rows.Length;
        Assert.True(right >= Floor, $"{right:F3} of {rows.Length} notes are right, at least {Floor} are expected:\n" + string.Join('\n', wrong));
    }

    private static Row Read(string line)
    {
        string[] cells = line.Split('\t');
        return new Row(cells[0], PlainNumber(cells[1]), cells[2], [.. cells[3].Split("||").Select(Bare)]);
    }

    private static int PlainNumber(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // As the shared scorer compares: marks and white space tell no difference.
    private static string Bare(string parts) => string.Concat(parts.Where(c => !char.IsWhiteSpace(c) && !"“”\"'‘’《》「」、,，".Contains(c, StringComparison.Ordinal)));

    private static string PathOf(string report)
        => Folders.SelectMany(f => Directory.GetFiles(Repository.SharedPath("reports", f), report + ".*")).Single(f => Path.GetFileNameWithoutExtension(f) == report);
}
