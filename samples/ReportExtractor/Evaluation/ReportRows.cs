using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>The rows of one report, gold or predicted.</summary>
internal sealed record ReportRows(IReadOnlyList<FieldRow> Indicators, IReadOnlyList<FieldRow> Footnotes, IReadOnlyList<FieldRow> Slogans)
{
    private const string IndicatorFile = ".indicators.tsv";

    /// <summary>The names of the reports that a gold folder annotates, ordered.</summary>
    public static IReadOnlyList<string> NamesOf(string goldFolder) => [.. Directory.GetFiles(goldFolder, "*" + IndicatorFile)
        .Select(f => Path.GetFileName(f)[..^IndicatorFile.Length]).Order(StringComparer.Ordinal)];

    public static ReportRows OfGold(string folder, string name) => new(
        FieldRow.OfFile(Path.Combine(folder, name + IndicatorFile)),
        FieldRow.OfFile(Path.Combine(folder, name + ".footnotes.tsv")),
        FieldRow.OfFile(Path.Combine(folder, name + ".slogans.tsv")));

    public static ReportRows Of(MinedReport report) => new(
        FieldRow.Of(ReportTables.Indicators, report.Indicators.Select(i => new ReportRow<Indicators.Indicator>(report, i))),
        FieldRow.Of(ReportTables.Footnotes, report.Footnotes.Select(f => new ReportRow<Footnotes.FootnoteTerm>(report, f))),
        FieldRow.Of(ReportTables.Slogans, report.Slogans.Select(s => new ReportRow<Slogans.Slogan>(report, s))));
}
