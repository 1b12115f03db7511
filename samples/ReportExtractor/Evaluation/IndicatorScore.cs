namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>
/// How well indicators were found. Detect: spans overlap, values equal. Named: same unit and like name as well. Strict: all of
/// <see cref="Fields"/> as well. Rows of core 0, and predictions that meet only such rows, count neither way.
/// </summary>
internal sealed record IndicatorScore(Score Detect, Score Named, Score Strict, IReadOnlyDictionary<string, double> Attributes)
{
    public static readonly string[] Fields = ["measure", "direction", "bound", "status", "period"];

    public static IndicatorScore Of(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted, List<ScoringError> errors)
    {
        IReadOnlyDictionary<int, int> pairs = Pairing.Of(gold, predicted, MayPair, (g, p) => (Pairing.OverlapOf(g, p), Likeness.Alike(g["name"], p["name"])));
        int[] goldCore = [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].IsCore)];
        int[] counted = Countable.Of(gold, predicted, pairs, (g, p) => g.Start < p.End && p.Start < g.End);
        (FieldRow Gold, FieldRow Predicted)[] hits = [.. goldCore.Where(pairs.ContainsKey).Select(i => (gold[i], predicted[pairs[i]]))];
        int named = hits.Count(IsNamed), strict = hits.Count(IsStrict);
        AddErrors(gold, predicted, pairs, goldCore, counted, errors);
        return new IndicatorScore(new(hits.Length, goldCore.Length, counted.Length), new(named, goldCore.Length, counted.Length),
            new(strict, goldCore.Length, counted.Length), AttributesOf(hits));
    }

    /// <summary>The score of several reports: counts added, attributes weighed by the hits of each report.</summary>
    public static IndicatorScore Sum(IReadOnlyList<IndicatorScore> scores)
    {
        int hits = scores.Sum(s => s.Detect.Hits);
        return new(Score.Sum(scores.Select(s => s.Detect)), Score.Sum(scores.Select(s => s.Named)), Score.Sum(scores.Select(s => s.Strict)),
            scores[0].Attributes.Keys.ToDictionary(f => f,
                f => hits == 0 ? 0 : Score.Round(scores.Sum(s => s.Attributes[f] * s.Detect.Hits) / hits), StringComparer.Ordinal));
    }

    private static bool MayPair(FieldRow g, FieldRow p) => g.Start < p.End && p.Start < g.End
        && g.Number("value").Equals(p.Number("value")) && g.Number("valueMax").Equals(p.Number("valueMax"));

    private static bool IsNamed((FieldRow Gold, FieldRow Predicted) hit)
        => string.Equals(Likeness.Unit(hit.Gold), Likeness.Unit(hit.Predicted), StringComparison.Ordinal)
            && Likeness.Alike(hit.Gold["name"], hit.Predicted["name"]);

    private static bool IsStrict((FieldRow Gold, FieldRow Predicted) hit)
        => IsNamed(hit) && Fields.All(f => Likeness.Same(hit.Gold[f], hit.Predicted[f]));

    private static Dictionary<string, double> AttributesOf((FieldRow Gold, FieldRow Predicted)[] hits)
    {
        Dictionary<string, double> shares = Fields.ToDictionary(f => f, f => Share(hits, h => Likeness.Same(h.Gold[f], h.Predicted[f])), StringComparer.Ordinal);
        shares["unit"] = Share(hits, h => string.Equals(Likeness.Unit(h.Gold), Likeness.Unit(h.Predicted), StringComparison.Ordinal));
        shares["name"] = Share(hits, h => Likeness.Alike(h.Gold["name"], h.Predicted["name"]));
        return shares;
    }

    private static double Share((FieldRow, FieldRow)[] hits, Func<(FieldRow Gold, FieldRow Predicted), bool> holds)
        => Score.Round(Score.Ratio(hits.Count(holds), hits.Length));

    private static void AddErrors(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted, IReadOnlyDictionary<int, int> pairs,
        int[] goldCore, int[] counted, List<ScoringError> errors)
    {
        foreach (FieldRow g in goldCore.Where(i => !pairs.ContainsKey(i)).Select(i => gold[i]))
            errors.Add(new("missed", g["start"], g["quantity"], g["name"], ""));
        foreach ((FieldRow g, FieldRow p) in goldCore.Where(pairs.ContainsKey).Select(i => (gold[i], predicted[pairs[i]])))
            if (!IsStrict((g, p))) errors.Add(new("differs", g["start"], g["quantity"], g["name"], string.Join("; ", Differences(g, p))));
        foreach (FieldRow p in counted.Except(pairs.Values).Select(j => predicted[j]))
            errors.Add(new("spurious", p["start"], p["quantity"], p["name"], ""));
    }

    private static IEnumerable<string> Differences(FieldRow g, FieldRow p)
    {
        if (!Likeness.Alike(g["name"], p["name"])) yield return $"name: {g["name"]}≠{p["name"]}";
        if (!string.Equals(Likeness.Unit(g), Likeness.Unit(p), StringComparison.Ordinal)) yield return $"unit: {Likeness.Unit(g)}≠{Likeness.Unit(p)}";
        foreach (string f in Fields)
            if (!Likeness.Same(g[f], p[f])) yield return $"{f}: {g[f]}≠{p[f]}";
    }
}
