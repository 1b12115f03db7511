using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Canonical names in forty target paragraphs of forty places, drawn at random and annotated by hand.</summary>
public sealed class IndicatorIdTests
{
    private const double PrecisionFloor = 0.98;
    private const double RecallFloor = 0.97;

    private sealed record GoldRow(string Report, TextSpan Span, string[] Ids);

    [Fact]
    public void Core_indicators_in_target_paragraphs_get_their_ids()
    {
        string bulk = Repository.SharedPath("reports", "bulk");
        int right = 0, wrong = 0, missed = 0;
        foreach (IGrouping<string, GoldRow> report in Rows().GroupBy(r => r.Report, StringComparer.Ordinal))
        {
            MinedReport mined = ReportMiner.Default.Mine(Path.Combine(bulk, report.Key + ".md"));
            foreach (GoldRow row in report)
            {
                string? found = CoreId(mined.Indicators.FirstOrDefault(i => i.Span.Overlaps(row.Span)));
                if (found is not null && row.Ids.Contains(found, StringComparer.Ordinal)) { right++; continue; }
                if (found is not null) wrong++;
                if (row.Ids.Length > 0) missed++;
            }
        }
        Assert.True(right / (double)(right + wrong) >= PrecisionFloor, $"precision: {right} right, {wrong} wrong");
        Assert.True(right / (double)(right + missed) >= RecallFloor, $"recall: {right} right, {missed} missed");
    }

    private static string? CoreId(Indicator? indicator)
        => indicator?.IndicatorId is { } id && IndicatorTable.Default.Definitions.Single(d => string.Equals(d.Id, id, StringComparison.Ordinal)).Tier == 1 ? id : null;

    private static IEnumerable<GoldRow> Rows()
    {
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "Gold", "target-paragraphs.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            yield return new GoldRow(cells[0], TextSpan.FromBounds(int.Parse(cells[2], culture), int.Parse(cells[3], culture)), cells[6].Split('+', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
