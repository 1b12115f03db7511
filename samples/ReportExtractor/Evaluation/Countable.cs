namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>Which predictions count: all but those that meet only gold rows of core 0.</summary>
internal static class Countable
{
    /// <returns>Indices of the predicted rows that count, ordered.</returns>
    public static int[] Of(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted, IReadOnlyDictionary<int, int> pairs, Func<FieldRow, FieldRow, bool> meets)
    {
        Dictionary<int, int> goldOf = pairs.ToDictionary(p => p.Value, p => p.Key);
        return [.. Enumerable.Range(0, predicted.Count).Where(j => goldOf.TryGetValue(j, out int i)
            ? gold[i].IsCore
            : predicted[j].IsCore && !MeetsSoftOnly(gold, predicted[j], meets))];
    }

    private static bool MeetsSoftOnly(IReadOnlyList<FieldRow> gold, FieldRow predicted, Func<FieldRow, FieldRow, bool> meets)
    {
        FieldRow[] met = [.. gold.Where(g => meets(g, predicted))];
        return met.Length > 0 && Array.TrueForAll(met, g => !g.IsCore);
    }
}
