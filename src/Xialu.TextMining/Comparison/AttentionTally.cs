namespace Xialu.TextMining.Comparison;

/// <summary>What is counted of one category while a report is read.</summary>
internal sealed class AttentionTally(int words)
{
    private readonly PartCounts[] counts = new PartCounts[words];
    private PartCounts occurrences, characters;

    public PartCounts Sentences { get; set; }

    public PartCounts Paragraphs { get; set; }

    /// <summary>Counts a phrase that was found; false where it is one that does not count.</summary>
    public bool Add(int phrase, ReportPart part, int letters)
    {
        if (phrase >= counts.Length) return false;
        counts[phrase] = counts[phrase].Plus(part, 1);
        occurrences = occurrences.Plus(part, 1);
        characters = characters.Plus(part, letters);
        return true;
    }

    public PartCounts Of(AttentionUnit unit) => unit switch
    {
        AttentionUnit.Characters => characters,
        AttentionUnit.Words => occurrences,
        AttentionUnit.Sentences => Sentences,
        _ => Paragraphs,
    };

    public IReadOnlyList<KeyValuePair<string, int>> WordsIn(ReportPart part, IReadOnlyList<string> names)
        => [.. names.Select((name, i) => KeyValuePair.Create(name, counts[i][part])).Where(w => w.Value > 0).OrderByDescending(w => w.Value)];
}
