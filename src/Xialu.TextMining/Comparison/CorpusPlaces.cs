using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Finds the division of each report. A name that several divisions bear (南山区) is clear where the report prints the place around it, or where
/// another report of the same name does and none contradicts.
/// </summary>
internal sealed class CorpusPlaces
{
    private readonly Dictionary<string, Division[]> clear;
    private readonly List<CorpusDiagnostic> diagnostics = [];

    public CorpusPlaces(IEnumerable<ComparedReport> reports)
        => clear = reports.Where(r => r.Place is not null).GroupBy(r => r.Place!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(Candidates).Where(c => c.Count == 1).Select(c => c[0]).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>What is not clear, told so far.</summary>
    public IReadOnlyList<CorpusDiagnostic> Diagnostics => diagnostics;

    /// <summary>The report with its division, where it is clear.</summary>
    public ComparedReport Locate(ComparedReport report)
    {
        if (report.Place is not { } place) return report;
        IReadOnlyList<Division> candidates = Candidates(report);
        if (candidates.Count == 1) return report with { Division = candidates[0] };
        if (clear[place] is [var only] && candidates.Contains(only)) return report with { Division = only };
        bool isJoined = clear[place].Length < 2;
        diagnostics.Add(candidates.Count == 0 ? CorpusMessages.UnknownPlace(report) : CorpusMessages.UnclearPlace(report, candidates, isJoined));
        return report with { IsPlaceClear = isJoined };
    }

    // 日喀则市 is a prefecture and was a county before: the level that the report tells decides, where it leaves any.
    private static IReadOnlyList<Division> Candidates(ComparedReport report)
    {
        IReadOnlyList<Division> found = DivisionTable.Default.Find(report.Place!, report.ParentPlace);
        Division[] ofLevel = [.. found.Where(d => d.Level == report.Level)];
        return ofLevel.Length > 0 ? ofLevel : found;
    }
}
