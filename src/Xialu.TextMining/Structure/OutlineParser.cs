using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// Finds out how a report is built: its title, session, place and years, its parts, paragraphs, headings and sentences.
/// It holds no state, so threads may use it at once. Time is linear in the length of the text.
/// </summary>
public static class OutlineParser
{
    /// <summary>Parses a document. Odd texts give a poor outline and diagnostics, never an exception.</summary>
    /// <param name="document">The document as read.</param>
    /// <returns>The outline; its sections cover the text without gap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static Outline Parse(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<Line> lines = new LineReader(document).Read();
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        return lines.Count == 0 ? Empty(document, diagnostics) : Parse(document, lines, diagnostics);
    }

    private static Outline Parse(Document document, List<Line> lines, List<Diagnostic> diagnostics)
    {
        string text = document.Text;
        var chrome = new ChromeFinder(text, lines);
        chrome.MarkFront();
        foreach (Line line in lines)
            if (!line.IsChrome) line.Mark = HeadingRecogniser.Recognise(text, line);
        ReportFront front = new FrontReader(document, lines).Read();
        chrome.MarkTail(front.BodyStart);
        ReportYears years = new YearRule(document, lines, front, diagnostics).Resolve();
        Tail tail = new TailFinder(text, lines, front.BodyStart).Find();
        List<SectionDraft> drafts = new SectionBuilder(text, lines, front, years, tail).Build();
        List<Section> sections = SectionList.Of(text, lines, drafts);
        Report(sections, diagnostics);
        var paragraphs = new ParagraphBuilder(text, lines);
        paragraphs.Build(sections);
        diagnostics.AddRange(DamageDetector.Find(text, sections, paragraphs.Paragraphs));
        return Assemble(document, front, years, sections, paragraphs, diagnostics);
    }

    private static Outline Assemble(
        Document document, ReportFront front, ReportYears years, List<Section> sections, ParagraphBuilder built, List<Diagnostic> diagnostics)
    {
        Place? place = PlaceResolver.Resolve(document, front);
        if (place is null) diagnostics.Add(StructureMessages.PlaceUnknown());
        return new Outline
        {
            Document = document,
            Title = front.Title ?? document.DeclaredTitle,
            Place = string.IsNullOrEmpty(place?.Name) ? null : place.Name,
            ParentPlace = place?.Parent,
            Level = place?.Level,
            Issuer = front.Issuer,
            Session = front.Session,
            DeliveredOn = front.DeliveredOn,
            ReviewYear = years.Review,
            PlanYear = years.Plan,
            Sections = sections,
            Paragraphs = built.Paragraphs,
            Sentences = built.Sentences,
            Diagnostics = diagnostics,
        };
    }

    private static void Report(List<Section> sections, List<Diagnostic> diagnostics)
    {
        if (!sections.Exists(s => s.Kind == SectionKind.Plan)) diagnostics.Add(StructureMessages.NoPlan());
        if (!sections.Exists(s => s.Kind == SectionKind.Review)) diagnostics.Add(StructureMessages.NoReview());
    }

    private static Outline Empty(Document document, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(StructureMessages.NoText());
        Section[] sections = document.Text.Length == 0 ? [] : [new Section { Span = new TextSpan(0, document.Text.Length), Kind = SectionKind.Front }];
        return new Outline
        {
            Document = document, Title = document.DeclaredTitle, Sections = sections, Paragraphs = [], Sentences = [], Diagnostics = diagnostics,
        };
    }
}
