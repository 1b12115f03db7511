using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Accuracy never falls below what was reached: raise a floor when a measurement allows it, never lower one.</summary>
public sealed class AccuracyFloorTests
{
    [Fact]
    public void The_corpus_is_read_at_least_this_well()
        => AssertFloors(Score(Repository.PathOf("corpus"), Repository.PathOf("corpus", "gold")), FloorFile("corpus"));

    [Fact]
    public void Real_reports_are_read_at_least_this_well()
        => AssertFloors(Score(Repository.SharedPath("reports", "dev"), Repository.SharedPath("accuracy", "gold")), FloorFile("real"));

    private static void AssertFloors(ReportScore score, IReadOnlyDictionary<string, double> floors)
    {
        var reached = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["indicators detect"] = score.Indicators.Detect.F1,
            ["indicators named"] = score.Indicators.Named.F1,
            ["indicators strict"] = score.Indicators.Strict.F1,
            ["footnotes linked"] = score.Footnotes.Linked.F1,
            ["footnotes parts"] = score.Footnotes.Parts.F1,
            ["slogans found"] = score.Slogans.Found.F1,
            ["slogans typed"] = score.Slogans.Typed.F1,
        };
        Assert.Equal(reached.Keys.Order(StringComparer.Ordinal), floors.Keys.Order(StringComparer.Ordinal));
        Assert.All(floors, floor => Assert.True(reached[floor.Key] >= floor.Value, $"{floor.Key}: F1 {reached[floor.Key]} is below the floor {floor.Value}."));
    }

    private static ReportScore Score(string reports, string gold)
    {
        HashSet<string> annotated = [.. ReportRows.NamesOf(gold)];
        string[] files = [.. Directory.GetFiles(reports).Where(f => annotated.Contains(Path.GetFileNameWithoutExtension(f))).Order(StringComparer.Ordinal)];
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
