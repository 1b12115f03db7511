using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The sentences that tell where markers and entries disagree.</summary>
internal static class NoteDiagnostics
{
    /// <summary>XT301.</summary>
    public static Diagnostic NotDefined(DocumentText text, Marker marker) => new("XT301", DiagnosticSeverity.Warning, marker.Span,
        Say($"Footnote {text[marker.Span]} is cited at line {Line(text, marker.Span)} but not defined in the annex."));

    /// <summary>XT302.</summary>
    public static Diagnostic NotCited(DocumentText text, NoteEntry entry) => new("XT302", DiagnosticSeverity.Warning, entry.Definition,
        Say($"Footnote {entry.Number?.Value} “{entry.Term}” is defined at line {Line(text, entry.Definition)} but no marker in the body cites it."));

    /// <summary>XT303.</summary>
    public static Diagnostic NumberDisagrees(DocumentText text, NoteEntry entry, Marker marker) => new("XT303", DiagnosticSeverity.Warning, marker.Span,
        Say($"The marker {text[marker.Span]} stands after “{entry.Term}”, which the annex defines as note {entry.Number?.Value}; the two are linked by the term."));

    /// <summary>XT304.</summary>
    public static Diagnostic NumberTwice(DocumentText text, NoteEntry entry) => new("XT304", DiagnosticSeverity.Warning, entry.Definition,
        Say($"The number {entry.Number?.Value} of the note “{entry.Term}” at line {Line(text, entry.Definition)} is given to an earlier note as well."));

    /// <summary>XT305.</summary>
    public static Diagnostic NoAnnex(DocumentText text, IReadOnlyList<Marker> markers) => new("XT305", DiagnosticSeverity.Warning, markers[0].Span,
        Say($"The body has {markers.Count} note markers, the first {text[markers[0].Span]} and the last {text[markers[^1].Span]}, but the text has no annex that defines them."));

    /// <summary>XT306.</summary>
    public static Diagnostic ArityDiffers(NoteEntry entry, string announced, int parts) => new("XT306", DiagnosticSeverity.Info, entry.Definition,
        Say($"“{entry.Term}” announces {announced} but its note spells out {parts} parts."));

    /// <summary>XT307.</summary>
    public static Diagnostic NotMentioned(NoteEntry entry) => new("XT307", DiagnosticSeverity.Info, entry.Definition,
        Say($"The term “{entry.Term}” that the annex defines does not stand in the body in these words."));

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    private static int Line(DocumentText text, TextSpan span) => text.LineAndColumn(span.Start).Line;
}
