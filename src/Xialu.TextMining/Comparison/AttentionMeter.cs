using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Measures how much of a report speaks of the categories of a dictionary. Words are looked for in the text, the longest at each place, so that they
/// count however the segmenter cuts them. Notes and page noise are not counted.
/// </summary>
public sealed class AttentionMeter
{
    private readonly CategoryDictionary dictionary;
    private readonly PhraseTrie[] tries;

    /// <summary>Makes a meter, which may be shared between threads.</summary>
    /// <param name="dictionary">The dictionary; <see cref="CategoryDictionary.Default"/> unless given.</param>
    public AttentionMeter(CategoryDictionary? dictionary = null)
    {
        this.dictionary = dictionary ?? CategoryDictionary.Default;
        tries = [.. this.dictionary.Categories.Select(c => new PhraseTrie([.. c.Words, .. c.Excluded]))];
    }

    /// <summary>Measures a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="words">Its words, for the denominator; counted here where they are not at hand.</param>
    /// <returns>Every category with every part and unit, in this order.</returns>
    public IReadOnlyList<Attention> Measure(MinedReport report, ReportWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        PartCounts total = (words ?? WordCounter.Count(report)).Total;
        AttentionTally[] tallies = [.. dictionary.Categories.Select(c => new AttentionTally(c.Words.Count))];
        PartCounts characters = default, sentences = default, paragraphs = default;
        foreach ((Paragraph paragraph, ReportPart part) in ReportParts.Body(report.Outline))
        {
            paragraphs = paragraphs.Plus(part, 1);
            sentences = sentences.Plus(part, paragraph.SentenceCount);
            characters = characters.Plus(part, Letters(report.Text.AsSpan(paragraph.Span)));
            for (int category = 0; category < tries.Length; category++) Count(report, paragraph, part, tries[category], tallies[category]);
        }
        return [.. tallies.SelectMany((tally, category) => Rows(report.Name, dictionary.Categories[category], tally, unit => unit switch
        {
            AttentionUnit.Characters => characters,
            AttentionUnit.Words => total,
            AttentionUnit.Sentences => sentences,
            _ => paragraphs,
        }))];
    }

    private static void Count(MinedReport report, Paragraph paragraph, ReportPart part, PhraseTrie trie, AttentionTally tally)
    {
        bool inParagraph = false;
        for (int i = paragraph.FirstSentence; i < paragraph.FirstSentence + paragraph.SentenceCount; i++)
        {
            ReadOnlySpan<char> text = report.Text.AsSpan(report.Outline.Sentences[i].Span);
            if (!Count(text, part, trie, tally)) continue;
            tally.Sentences = tally.Sentences.Plus(part, 1);
            inParagraph = true;
        }
        if (inParagraph) tally.Paragraphs = tally.Paragraphs.Plus(part, 1);
    }

    private static bool Count(ReadOnlySpan<char> text, ReportPart part, PhraseTrie trie, AttentionTally tally)
    {
        bool found = false;
        for (int at = 0; at < text.Length; at++)
        {
            int length = trie.LongestAt(text, at, out int phrase);
            if (length == 0) continue;
            if (tally.Add(phrase, part, Letters(text.Slice(at, length)))) found = true;
            at += length - 1;
        }
        return found;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) letters++;
        return letters;
    }

    private IEnumerable<Attention> Rows(string report, DictionaryCategory category, AttentionTally tally, Func<AttentionUnit, PartCounts> totals)
    {
        foreach (ReportPart part in Enum.GetValues<ReportPart>())
        {
            IReadOnlyList<KeyValuePair<string, int>> words = tally.WordsIn(part, category.Words);
            foreach (AttentionUnit unit in Enum.GetValues<AttentionUnit>())
            {
                yield return new Attention
                {
                    Report = report,
                    Dictionary = dictionary,
                    Category = category,
                    Part = part,
                    Unit = unit,
                    Numerator = tally.Of(unit)[part],
                    Denominator = totals(unit)[part],
                    Words = words,
                };
            }
        }
    }
}
