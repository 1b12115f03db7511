namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>How well notes were linked. Found: same number or term. Linked: same term and anchor. Parts: the components as well.</summary>
internal sealed record FootnoteScore(Score Found, Score Linked, Score Parts)
{
    public static FootnoteScore Of(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted, List<ScoringError> errors)
    {
        IReadOnlyDictionary<int, int> pairs = Pairing.Of(gold, predicted, MayPair, (g, p) => (Likeness.SameWords(g["term"], p["term"]) ? 1 : 0, false));
        int linked = 0, parts = 0;
        for (int i = 0; i < gold.Count; i++)
        {
            FieldRow? p = pairs.TryGetValue(i, out int j) ? predicted[j] : null;
            if (p is null || !IsLinked(gold[i], p)) errors.Add(Error(gold[i], p is null ? "missed" : $"term {p["term"]} anchor {gold[i]["anchor"]}≠{p["anchor"]}"));
            else if (!SameParts(gold[i], p)) errors.Add(Error(gold[i], $"components {gold[i]["components"]}≠{p["components"]}"));
            if (p is null || !IsLinked(gold[i], p)) continue;
            linked++;
            if (SameParts(gold[i], p)) parts++;
        }
        return new(new(pairs.Count, gold.Count, predicted.Count), new(linked, gold.Count, predicted.Count), new(parts, gold.Count, predicted.Count));
    }

    public static FootnoteScore Sum(IReadOnlyList<FootnoteScore> scores) => new(
        Score.Sum(scores.Select(s => s.Found)), Score.Sum(scores.Select(s => s.Linked)), Score.Sum(scores.Select(s => s.Parts)));

    private static bool MayPair(FieldRow g, FieldRow p)
        => g["number"].Trim().Length > 0 && Likeness.Same(g["number"], p["number"]) || Likeness.SameWords(g["term"], p["term"]);

    private static bool IsLinked(FieldRow g, FieldRow p) => Likeness.SameWords(g["term"], p["term"]) && Likeness.SameWords(g["anchor"], p["anchor"]);

    private static bool SameParts(FieldRow g, FieldRow p)
        => g["components"].Split('|').Select(Likeness.Clean).SequenceEqual(p["components"].Split('|').Select(Likeness.Clean), StringComparer.Ordinal);

    private static ScoringError Error(FieldRow g, string detail) => new("footnote", g["markerStart"], g["number"], g["term"], detail);
}
