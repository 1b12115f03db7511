using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>Tells the areas of reports. Safe to share between threads.</summary>
/// <param name="classifier">What tells the area of a paragraph.</param>
public sealed class AreaReader(AreaClassifier classifier)
{
    private readonly AreaClassifier classifier = classifier ?? throw new ArgumentNullException(nameof(classifier));

    /// <summary>A sentence alone is short; below this confidence it is left without an area.</summary>
    private const double SureSentence = 0.5;

    /// <summary>The reader with the classifier of the package.</summary>
    public static AreaReader Default { get; } = new(AreaClassifier.Default);

    /// <summary>The areas of the paragraphs that speak of policy (<see cref="AreaRules.IsPolicy"/>).</summary>
    /// <param name="report">The report.</param>
    /// <returns>The paragraphs, in the order of the text.</returns>
    public IReadOnlyList<ParagraphArea> Read(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Outline outline = report.Outline;
        return [.. outline.Paragraphs.Select((p, i) => (Paragraph: p, Seen: AreaParagraph.Of(outline, i))).Where(p => AreaRules.IsPolicy(p.Seen))
            .Select(p => new ParagraphArea(report.Name, outline.Place, outline.Level, outline.PlanYear, p.Seen.Section!.Value, p.Paragraph.Span, classifier.Classify(p.Seen)))];
    }

    /// <summary>
    /// The report with the area of each indicator and slogan: that of its paragraph or, where the paragraph is about several, that of its sentence.
    /// Records outside of review, problems, plan and own building have none.
    /// </summary>
    /// <param name="report">The report; it is not changed.</param>
    /// <returns>The same report with <c>Area</c> filled in.</returns>
    public MinedReport Mark(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(report);
        var paragraphs = new Dictionary<int, AreaPrediction>();
        var sentences = new Dictionary<int, AreaPrediction>();
        return report with
        {
            Indicators = [.. report.Indicators.Select(i => i with { Area = AreaAt(i.Span.Start) })],
            Slogans = [.. report.Slogans.Select(s => s with { Area = AreaAt(s.Span.Start) })],
        };

        string? AreaAt(int position)
        {
            Outline outline = report.Outline;
            int paragraph = outline.ParagraphAt(position);
            if (paragraph < 0 || !SpeaksOfPolicy(outline.Sections[outline.Paragraphs[paragraph].Section].Kind)) return null;
            if (!paragraphs.TryGetValue(paragraph, out AreaPrediction whole)) paragraphs[paragraph] = whole = classifier.Classify(outline, paragraph);
            if (whole.Area is { } area) return PolicyAreaName.IdOf(area);
            int sentence = outline.SentenceAt(position);
            if (sentence < 0) return null;
            if (!sentences.TryGetValue(sentence, out AreaPrediction part)) sentences[sentence] = part = classifier.Classify(outline.Document.Text[outline.Sentences[sentence].Span]);
            return part is { Area: { } own, Confidence: >= SureSentence } ? PolicyAreaName.IdOf(own) : null;
        }
    }

    /// <summary>How much room each part of each report gives to each area.</summary>
    /// <param name="paragraphs">Paragraphs of any reports.</param>
    /// <returns>The shares, ordered by report, part and area.</returns>
    public static IReadOnlyList<AreaShare> Share(IEnumerable<ParagraphArea> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return [.. paragraphs.GroupBy(p => (p.Report, p.Section)).OrderBy(g => g.Key.Report, StringComparer.Ordinal).ThenBy(g => g.Key.Section).SelectMany(ShareOf)];
    }

    private static IEnumerable<AreaShare> ShareOf(IEnumerable<ParagraphArea> part)
    {
        ParagraphArea[] all = [.. part];
        double total = all.Sum(p => p.Span.Length);
        return all.GroupBy(p => p.Prediction.Area).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => (Area: g.Key, Count: g.Count(), Characters: g.Sum(p => p.Span.Length)))
            .Select(g => new AreaShare(all[0].Report, all[0].Place, all[0].Level, all[0].PlanYear, all[0].Section, g.Area, g.Count, g.Characters, g.Characters / total));
    }

    private static bool SpeaksOfPolicy(SectionKind section) => section is SectionKind.Review or SectionKind.Problems or SectionKind.Plan or SectionKind.OwnBuilding;
}
