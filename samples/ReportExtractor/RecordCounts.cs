using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>How many records of each kind some reports gave.</summary>
internal sealed class RecordCounts
{
    private int reports;
    private int indicators;
    private int footnotes;
    private int slogans;

    public void Add(ReportRecords records)
    {
        reports++;
        indicators += records.Count(ReportTables.Indicators);
        footnotes += records.Count(ReportTables.Footnotes);
        slogans += records.Count(ReportTables.Slogans);
    }

    public override string ToString() => $"{reports} reports, {indicators} indicators, {footnotes} footnotes and {slogans} slogans";
}
