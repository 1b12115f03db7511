namespace Xialu.TextMining.ReportExtractor;

/// <summary>How many records of each kind some reports gave.</summary>
internal sealed class RecordCounts
{
    private int reports;
    private int indicators;
    private int footnotes;
    private int slogans;

    public void Add(MinedReport report)
    {
        reports++;
        indicators += report.Indicators.Count;
        footnotes += report.Footnotes.Count;
        slogans += report.Slogans.Count;
    }

    public override string ToString() => $"{reports} reports, {indicators} indicators, {footnotes} footnotes and {slogans} slogans";
}
