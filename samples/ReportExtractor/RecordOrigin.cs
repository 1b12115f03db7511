using System.Reflection;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Formats;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What records depend on besides the report: the build of the tool and the options that change them.</summary>
/// <param name="Formats">The formats they were made for; only those with files for each report count.</param>
/// <param name="Page">How pages are written.</param>
/// <param name="Corrections">SHA-256 of the corrections that were applied; null where there were none.</param>
/// <param name="Areas">Whether policy areas were told.</param>
internal sealed record RecordOrigin(IReadOnlyList<ExportFormat> Formats, PageOptions Page, string? Corrections, bool Areas)
{
    // The module's id tells two builds of one version apart, and is the same for every copy of one build.
    private static readonly string Tool = string.Join('+', ((Assembly[])[typeof(ReportMiner).Assembly, typeof(PdfReader).Assembly, typeof(AreaReader).Assembly, typeof(RecordOrigin).Assembly])
        .Select(a => a.ManifestModule.ModuleVersionId.ToString("N")[..8])
        .Prepend(typeof(ReportMiner).Assembly.GetName().Version!.ToString(fieldCount: 3)));

    /// <summary>All of it in one line; two runs with the same line make the same records of the same report.</summary>
    public string Text => $"xialu {Tool}; summaries: {(Formats.Contains(ExportFormat.Markdown) ? "yes" : "no")}; "
        + $"pages: {(Formats.Contains(ExportFormat.Html) ? Page.Language : "no")}; corrections: {Corrections ?? "no"}; areas: {(Areas ? "yes" : "no")}";

    /// <summary>Whether records of an origin can be written in a format.</summary>
    public static bool Allows(string text, ExportFormat format, PageOptions page) => format switch
    {
        ExportFormat.Markdown => !text.Contains("summaries: no;", StringComparison.Ordinal),
        ExportFormat.Html => text.Contains($"pages: {page.Language};", StringComparison.Ordinal),
        _ => true,
    };
}
