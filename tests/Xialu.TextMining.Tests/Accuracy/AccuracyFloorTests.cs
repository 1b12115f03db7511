using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Accuracy never falls below what was reached: raise a floor when a measurement allows it, never lower one.</summary>
public sealed class AccuracyFloorTests
{
    [Fact]
    public void The_corpus_is_read_at_least_this_well()
        => AssertFloors(Figures(Repository.PathOf("corpus"), Repository.PathOf("corpus", "gold")), FloorFile("corpus"));

    [Fact]
    public void Real_reports_are_read_at_least_this_well()
        => AssertFloors(Figures(Repository.SharedPath("reports", "dev"), Repository.SharedPath("accuracy", "gold")), FloorFile("real"));

    [Fact]
    public void Reports_that_were_annotated_after_the_rules_were_written_are_read_at_least_this_well()
        => AssertFloors(Figures(Repository.SharedPath("reports"), Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "Gold")), FloorFile("later"));

    /// <summary>The figures of a folder of gold files; each kind of record over the reports annotated for it.</summary>
    private static Dictionary<string, double> Figures(string reports, string gold)
    {
        ReportScore indicators = Score(reports, gold, "indicators"), footnotes = Score(reports, gold, "footnotes"), slogans = Score(reports, gold, "slogans");
        return new(StringComparer.Ordinal)
        {
            ["indicators detect"] = indicators.Indicators.Detect.F1,
            ["indicators named"] = indicators.Indicators.Named.F1,
            ["indicators strict"] = indicators.Indicators.Strict.F1,
            ["footnotes linked"] = footnotes.Footnotes.Linked.F1,
            ["footnotes parts"] = footnotes.Footnotes.Parts.F1,
            ["slogans found"] = slogans.Slogans.Found.F1,
            ["slogans typed"] = slogans.Slogans.Typed.F1,
        };
    }

    private static void AssertFloors(Dictionary<string, double> reached, IReadOnlyDictionary<string, double> floors)
    {
        Assert.Equal(reached.Keys.Order(StringComparer.Ordinal), floors.Keys.Order(StringComparer.Ordinal));
        Assert.All(floors, floor => Assert.True(reached[floor.Key] >= floor.Value, $"{floor.Key}: F1 {reached[floor.Key]} is below the floor {floor.Value}."));
    }

    private static ReportScore Score(string reports, string gold, string kind)
    {
        string ending = $".{kind}.tsv";
        HashSet<string> annotated = [.. Directory.GetFiles(gold, "*" + ending).Select(f => Path.GetFileName(f)[..^ending.Length])];
        string[] files = [.. Directory.GetFiles(reports, "*", SearchOption.AllDirectories).Where(f => annotated.Contains(Path.GetFileNameWithoutExtension(f))).Order(StringComparer.Ordinal)];
        Assert.Equal(annotated.Count, files.Length);
        return ReportScore.Sum([.. ReportMiner.Default.MineAll(files).Select(o => ReportScore.Of(ReportRows.OfGold(gold, o.Report!.Name), ReportRows.Of(o.Report)))]);
    }

    private static Dictionary<string, double> FloorFile(string column)
    {
        string[][] lines = [.. File.ReadAllLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "floors.tsv")).Select(l => l.Split('\t'))];
        int index = Array.IndexOf(lines[0], column);
        return lines.Skip(1).ToDictionary(l => l[0], l => double.Parse(l[index], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
