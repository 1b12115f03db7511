using System.Security.Cryptography;
using System.Text;
using Xialu.TextMining.Export;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>What is watched of a mined report: how many records of each kind, a hash of all their cells, and the records as lines to compare.</summary>
internal sealed record WatchedReport(string Name, IReadOnlyList<int> Counts, string Hash, IReadOnlyList<string> Records)
{
    private static readonly (string Name, Func<MinedReport, int> Of)[] Counters =
    [
        ("words", r => r.TokenCount),
        ("indicators", r => r.Indicators.Count),
        .. Enum.GetValues<IndicatorStatus>().Select(s => (EnumName.Of(s), (Func<MinedReport, int>)(r => r.Indicators.Count(i => i.Status == s)))),
        ("known", r => r.Indicators.Count(i => i.IndicatorId is not null)),
        ("periods", r => r.Indicators.Count(i => i.Period is not null)),
        ("relations", r => r.Relations.Count),
        ("notes", r => r.Footnotes.Count),
        ("parts", r => r.Footnotes.Sum(f => f.Components.Count)),
        ("slogans", r => r.Slogans.Count),
        ("diagnostics", r => r.Diagnostics.Count),
    ];

    /// <summary>What the counts count, in their order.</summary>
    public static IReadOnlyList<string> Counted { get; } = [.. Counters.Select(c => c.Name)];

    /// <summary>The name, the counts and the hash, with tabs between.</summary>
    public string Row => string.Join('\t', [Name, .. Counts.Select(PlainNumber.Of), Hash]);

    /// <summary>Takes what is watched of a report.</summary>
    public static WatchedReport Of(MinedReport report)
    {
        string[] records = [.. RecordsOf(report)];
        string all = string.Join('\n', records);
        return new WatchedReport(report.Name, [.. Counters.Select(c => c.Of(report))], HashOf(all), records);
    }

    /// <summary>The first eight digits of a text's SHA-256.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    private static IEnumerable<string> RecordsOf(MinedReport report) =>
    [
        RecordLine.Of(report.Name, ReportTables.Reports, ReportTables.Reports.Row(report)),
        .. Rows(report, ReportTables.Indicators, report.Indicators),
        .. Rows(report, ReportTables.Relations, report.Relations),
        .. Rows(report, ReportTables.Footnotes, report.Footnotes),
        .. Rows(report, ReportTables.Slogans, report.Slogans),
        .. Rows(report, ReportTables.Diagnostics, report.Diagnostics),
    ];

    private static IEnumerable<string> Rows<T>(MinedReport report, RecordTable<ReportRow<T>> table, IEnumerable<T> records)
        => records.Select(record => RecordLine.Of(report.Name, table, table.Row(new ReportRow<T>(report, record))));
}
