using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Finds the figures of a report and what each says: name, measure, status, period, scope.</summary>
public static class IndicatorExtractor
{
    // A sentence without a figure is read only when it holds a word that could matter: an estimate that reaches on, a relation.
    private static readonly PhraseList Triggers = new([.. RelationGrammar.Triggers, .. Grammar.WordsOf(GrammarRole.Modal, "expect"), "下同"]);

    private static readonly Segmenter Words = Segmenter.Default.With(Grammar.ToLexicon());

    /// <summary>Reads all figures of a report.</summary>
    /// <param name="outline">The report's structure.</param>
    /// <returns>The indicators in the order of the text, what is stated without a number, what became of every number, and what does not add up.</returns>
    public static IndicatorReading Extract(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        Document document = outline.Document;
        NumberReading numbers = QuantityParser.Default.Parse(document.Text.ToString());
        var reader = new SentenceReader(document, numbers, Words);
        var builder = new IndicatorBuilder(outline);
        foreach (Sentence sentence in outline.Sentences)
        {
            int section = outline.Paragraphs[sentence.Paragraph].Section;
            if (outline.Sections[section].Kind == SectionKind.Chrome) continue;
            foreach (TextSpan piece in SentencePieces.Of(document.Text, sentence.Span))
            {
                if (reader.HasQuantity(piece) || Triggers.IndexIn(document.Text.AsSpan(piece)) >= 0) builder.Add(reader.Read(piece), section);
                else builder.Pass(document.Text[piece.End - 1]);
            }
        }
        IReadOnlyList<Diagnostic> diagnostics = new IndicatorChecks(document.Text).Run(builder.Indicators, builder.Parts, builder.Lists, numbers.Others);
        return new IndicatorReading(builder.Indicators, builder.Relations, Cover(numbers, builder.Indicators.Count, reader.InNames), diagnostics);
    }

    private static NumberCoverage Cover(NumberReading numbers, int records, int inNames) => new()
    {
        Records = records,
        InNames = inNames,
        InChrome = numbers.Quantities.Count - records - inNames,
        Others = numbers.Others.CountBy(o => o.Class).ToDictionary(),
    };
}
