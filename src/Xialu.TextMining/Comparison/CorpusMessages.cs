using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>The sentences of what keeps a report out of joins.</summary>
internal static class CorpusMessages
{
    public static CorpusDiagnostic NoPlace(ComparedReport report)
        => Warn(report, "XT601", "The place of this report cannot be told; it is kept out of joins.");

    public static CorpusDiagnostic NoYear(ComparedReport report)
        => Warn(report, "XT602", "The year of this report cannot be told; it is kept out of joins.");

    public static CorpusDiagnostic Twin(ComparedReport report, ComparedReport other)
        => Warn(report, "XT603", $"“{other.Name}” is a report of {report.Place} for {Year(report)} too; both are kept out of joins.");

    public static CorpusDiagnostic Copy(ComparedReport report, ComparedReport first)
        => new(report.Name, new Diagnostic("XT604", DiagnosticSeverity.Info, default, $"This is the text of “{first.Name}” once more; it is left out."));

    private static string Year(ComparedReport report) => report.PlanYear!.Value.ToString(CultureInfo.InvariantCulture);

    private static CorpusDiagnostic Warn(ComparedReport report, string code, string message)
        => new(report.Name, new Diagnostic(code, DiagnosticSeverity.Warning, default, message));
}
