using System.Globalization;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>Finds the notes of a report, ties each to the words it explains, and spells out abbreviations.</summary>
public static class FootnoteExtractor
{
    private const int FewestMarkersWithoutAnnex = 2;

    /// <summary>Extracts the notes of a report.</summary>
    /// <param name="outline">The report; its annexes are found in the text itself, so that a missed section costs no note.</param>
    /// <returns>One term per entry of the annexes, and what is wrong with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outline"/> is null.</exception>
    public static FootnoteResult Extract(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        DocumentText text = outline.Document.Text;
        AnnexReader annex = AnnexReader.Read(text);
        int start = Math.Min(BodyStart(outline), annex.BodyEnd);
        List<Marker> markers = MarkerScanner.Scan(text, start, annex.BodyEnd);
        if (annex.Entries.Count == 0) return new FootnoteResult([], WithoutAnnex(text, markers));
        var body = new BodyText(text, start, annex.BodyEnd);
        NoteLinker linker = NoteLinker.Link(text, annex.Entries, markers, body);
        var diagnostics = new List<Diagnostic>();
        List<FootnoteTerm> terms = [.. annex.Entries.Select((entry, i) => Make(text, entry, linker.Links[i], body, diagnostics))];
        diagnostics.AddRange(LinkDiagnostics(text, annex.Entries, linker));
        return new FootnoteResult(terms, [.. diagnostics.OrderBy(d => d.Span.Start)]);
    }

    // The page's own summary before the report would else hold the first mentions.
    private static int BodyStart(Outline outline)
        => outline.Sections.FirstOrDefault(s => s.Kind != SectionKind.Chrome)?.Span.Start ?? 0;

    private static List<Diagnostic> WithoutAnnex(DocumentText text, List<Marker> markers)
    {
        List<Marker> strong = [.. markers.Where(m => m.IsStrong)];
        return strong.Count >= FewestMarkersWithoutAnnex ? [NoteDiagnostics.NoAnnex(text, strong)] : [];
    }

    private static FootnoteTerm Make(DocumentText text, NoteEntry entry, NoteLink link, BodyText body, List<Diagnostic> diagnostics)
    {
        string definition = text[entry.Definition];
        NoteParts parts = NoteParts.Find(entry.Term, definition);
        if (parts.Announced is { } announced && parts.Items.Count > 0) diagnostics.Add(NoteDiagnostics.ArityDiffers(entry, announced, parts.Items.Count));
        string term = entry.Term.Length > 0 || link.Anchor is null ? entry.Term : text[link.Anchor.Value];
        return new FootnoteTerm
        {
            Number = entry.Number?.Value.ToString(CultureInfo.InvariantCulture),
            Term = term,
            Definition = definition,
            DefinitionSpan = entry.Definition,
            MarkerSpan = link.Marker?.Span,
            AnchorSpan = link.Anchor,
            Components = parts.Items,
            Occurrences = Occurrences(entry, term, body),
        };
    }

    private static int Occurrences(NoteEntry entry, string term, BodyText body)
    {
        int whole = body.Count(entry.Folded.Length > 0 ? entry.Folded : FoldedText.Fold(term));
        return whole > 0 || entry.Heads.Count < 2 ? whole : entry.Heads.Max(body.Count);
    }

    private static IEnumerable<Diagnostic> LinkDiagnostics(DocumentText text, IReadOnlyList<NoteEntry> entries, NoteLinker linker)
    {
        HashSet<int> numbers = [.. entries.Select(e => e.Number?.Value ?? 0)];
        foreach (Marker loose in linker.Loose.Where(m => !numbers.Contains(m.Value))) yield return NoteDiagnostics.NotDefined(text, loose);
        for (int i = 0; i < entries.Count; i++)
        {
            NoteLink link = linker.Links[i];
            if (link.Marker is { } marker && entries[i].Number is { } number && number.Value != marker.Value)
                yield return NoteDiagnostics.NumberDisagrees(text, entries[i], marker);
            if (i > 0 && entries[i].Number is { } own && entries[i - 1].Number?.Value == own.Value) yield return NoteDiagnostics.NumberTwice(text, entries[i]);
            if (link.Marker is null && linker.HasMarkers && entries[i].Number is not null) yield return NoteDiagnostics.NotCited(text, entries[i]);
            else if (link.Anchor is null) yield return NoteDiagnostics.NotMentioned(entries[i]);
        }
    }
}
