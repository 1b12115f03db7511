using System.Globalization;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>The sentences of what keeps a report out of joins.</summary>
internal static class CorpusMessages
{
    public static CorpusDiagnostic NoPlace(ComparedReport report)
        => Warn(report, "XT601", "The place of this report cannot be told; it is kept out of joins.");

    public static CorpusDiagnostic NoYear(ComparedReport report)
        => Warn(report, "XT602", "The year of this report cannot be told; it is kept out of joins.");

    public static CorpusDiagnostic UnknownPlace(ComparedReport report)
        => new(report.Name, new Diagnostic("XT605", DiagnosticSeverity.Info, default, $"No division is called {report.ParentPlace}{report.Place}; nothing is known of the places around it."));

    public static CorpusDiagnostic UnclearPlace(ComparedReport report, IReadOnlyList<Division> candidates, bool isJoined)
        => Warn(report, "XT606", $"{report.Place} can be {string.Join(" or ", candidates)}; "
            + (isJoined ? "it is joined with reports of the same name, and nothing is known of the places around it." : "the corpus has reports of several of them, so this one is kept out of joins."));

    public static CorpusDiagnostic Twin(ComparedReport report, ComparedReport other)
        => Warn(report, "XT603", $"“{other.Name}” is a report of {report.PlaceName} for {Year(report)} too; both are kept out of joins.");

    public static CorpusDiagnostic Copy(ComparedReport report, ComparedReport first)
        => new(report.Name, new Diagnostic("XT604", DiagnosticSeverity.Info, default, $"This is the text of “{first.Name}” once more; it is left out."));

    private static string Year(ComparedReport report) => report.PlanYear!.Value.ToString(CultureInfo.InvariantCulture);

    private static CorpusDiagnostic Warn(ComparedReport report, string code, string message)
        => new(report.Name, new Diagnostic(code, DiagnosticSeverity.Warning, default, message));
}
