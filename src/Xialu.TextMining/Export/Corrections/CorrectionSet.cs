namespace Xialu.TextMining.Export.Corrections;

/// <summary>The corrections of many files, ready to be applied to the reports they are about.</summary>
public sealed class CorrectionSet
{
    private readonly ILookup<string, ReportCorrections> byContent;
    private readonly ILookup<string, ReportCorrections> byName;

    /// <summary>Puts files together.</summary>
    /// <param name="files">What was read from them. Where two files decide about one record, the later one holds.</param>
    public CorrectionSet(IReadOnlyList<ReportCorrections> files)
    {
        Files = files ?? throw new ArgumentNullException(nameof(files));
        byContent = files.ToLookup(f => f.Sha256, StringComparer.Ordinal);
        byName = files.ToLookup(f => f.Report, StringComparer.Ordinal);
    }

    /// <summary>The files, in the order given.</summary>
    public IReadOnlyList<ReportCorrections> Files { get; }

    /// <summary>
    /// Applies what holds for a report: corrections made on a file with its very bytes, each to the record of its kind at its place.
    /// </summary>
    /// <param name="report">The report as mined; it is not changed.</param>
    /// <returns>
    /// The report with rejected records left out, accepted, corrected and added ones marked (<see cref="Reading.ReviewMark"/>), the decisions in
    /// <see cref="MinedReport.Corrections"/>, and a diagnostic for each correction that could not be applied (XT701, XT702) and each rejection (XT703).
    /// The same report where nothing is about it.
    /// </returns>
    public MinedReport Apply(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string sha256 = report.Outline.Document.Sha256;
        ReportCorrections[] stale = [.. byName[report.Name].Where(f => !string.Equals(f.Sha256, sha256, StringComparison.Ordinal))];
        Correction[] decisions = [.. byContent[sha256].SelectMany(f => f.Records).GroupBy(c => (c.Kind, c.Span)).Select(same => same.Last())];
        if (stale.Length == 0 && decisions.Length == 0) return report;
        return new CorrectionApplier(report, decisions).Apply([.. stale.Select(CorrectionMessages.OtherVersion)]);
    }

    /// <summary>Whether a file's corrections are about a report: made on its very bytes, or under its name.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="report">A report.</param>
    /// <returns>True when <see cref="Apply"/> takes notice of the file for that report.</returns>
    public static bool IsAbout(ReportCorrections file, MinedReport report)
        => string.Equals(file.Sha256, report.Outline.Document.Sha256, StringComparison.Ordinal) || string.Equals(file.Report, report.Name, StringComparison.Ordinal);
}
