using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The parts that a definition spells out for an abbreviation.</summary>
/// <param name="Items">The parts, in order; empty where the definition spells out none.</param>
/// <param name="Announced">The counts the term announces, where their sum and the parts differ; else null.</param>
internal sealed record NoteParts(IReadOnlyList<string> Items, string? Announced)
{
    private const int MaxDefinition = 3000;
    private const int MaxPart = 90;
    private const int Enough = 60;
    private const int ChainedScore = 107;
    private const int HeadedScore = 106;
    private static readonly NoteParts None = new([], null);

    /// <summary>Finds the parts of a term in its definition.</summary>
    public static NoteParts Find(string term, string definition)
    {
        if (definition.Length is 0 or > MaxDefinition) return None;
        Arity arity = Arity.Of(TermNumerals.Counting(term));
        var span = new TextSpan(0, definition.Length);
        PartList? best = null;
        foreach (PartList list in Candidates(term, definition, span, arity))
        {
            if (list.Items.Exists(i => i.Length is 0 or > MaxPart)) continue;
            if (best is null || list.Score > best.Score) best = list;
        }
        if (best is null || best.Score < Enough) return None;
        bool agrees = arity.Counts.Count != 1 || arity.IsOpen || best.IsCounted || Fits(arity, best.Items.Count);
        return new NoteParts(best.Items, agrees ? null : string.Join('+', arity.Counts));
    }

    private static IEnumerable<PartList> Candidates(string term, string definition, TextSpan span, Arity arity)
    {
        if (GroupsByLabel.Labelled(term, definition, span) is { } labelled) yield return labelled;
        if (GroupsByLabel.Headed(term, definition, arity) is { } headed) yield return new PartList(headed, HeadedScore, IsCounted: true);
        if (CountedParts.Read(term, definition) is { } counted) yield return new PartList(counted.Items, counted.Opens ? 104 : 85, IsCounted: true);
        if (ChainedParts.Read(definition, arity) is { } chained) yield return new PartList(chained, ChainedScore);
        foreach (List<string> grouped in GroupedParts.Read(definition, term, span, arity)) yield return new PartList(grouped, 97 + PartsJudge.Likeness(grouped, arity) + PartsJudge.Cover(grouped, definition));
        foreach (PartList list in new ListedParts(definition, term, arity, members => PartsJudge.MayBeWorth(members, term, definition, arity)).All(span).Where(l => l.Items.TrueForAll(i => i.Length > 0 && !i.Contains('。'))))
            yield return list with { Score = list.Score + PartsJudge.Worth(list, term, definition, arity) + PartsJudge.Cover(list.Items, definition) };
    }

    private static bool Fits(Arity arity, int count) => count == arity.Sum || count == arity.Counts.Count || arity.Counts.Contains(count);
}
