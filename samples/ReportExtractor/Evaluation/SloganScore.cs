namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>How well slogans were found. Found: seven tenths of both spans shared. Typed: same type as well.</summary>
internal sealed record SloganScore(Score Found, Score Typed)
{
    private const double LeastOverlap = 0.7;

    public static SloganScore Of(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted, List<ScoringError> errors)
    {
        IReadOnlyDictionary<int, int> pairs = Pairing.Of(gold, predicted, (g, p) => Pairing.OverlapOf(g, p) >= LeastOverlap,
            (g, p) => (Pairing.OverlapOf(g, p), Likeness.Same(g["type"], p["type"])));
        int[] goldCore = [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].IsCore)];
        int[] counted = Countable.Of(gold, predicted, pairs, (g, p) => Pairing.OverlapOf(g, p) > 0);
        int hits = 0, typed = 0;
        foreach (int i in goldCore)
        {
            FieldRow? p = pairs.TryGetValue(i, out int j) ? predicted[j] : null;
            if (p is not null) hits++;
            if (p is not null && Likeness.Same(gold[i]["type"], p["type"])) typed++;
            else errors.Add(new(p is null ? "slogan missed" : "slogan type", gold[i]["start"], gold[i]["text"], gold[i]["type"], p?["type"] ?? ""));
        }
        foreach (FieldRow p in counted.Except(pairs.Values).Select(j => predicted[j]))
            errors.Add(new("slogan spurious", p["start"], p["text"], p["type"], ""));
        return new(new(hits, goldCore.Length, counted.Length), new(typed, goldCore.Length, counted.Length));
    }

    public static SloganScore Sum(IReadOnlyList<SloganScore> scores) => new(Score.Sum(scores.Select(s => s.Found)), Score.Sum(scores.Select(s => s.Typed)));
}
