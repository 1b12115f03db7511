using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>The diagnostics of corrections, all in one place.</summary>
internal static class CorrectionMessages
{
    public static Diagnostic OtherVersion(ReportCorrections corrections) => new("XT701", DiagnosticSeverity.Warning, default,
        $"The corrections in {Path.GetFileName(corrections.File)} were made on another version of this report (sha256 {corrections.Sha256}); none of the {PlainNumber.Of(corrections.Records.Count)} was applied.");

    public static Diagnostic NoSuchRecord(Correction correction, DocumentText text) => Stale(correction, text, $"finds no record of this kind at {Where(correction)}");

    public static Diagnostic OtherWords(Correction correction, DocumentText text) => Stale(correction, text, $"speaks of “{correction.Text}” at {Where(correction)}, where other words stand");

    public static Diagnostic AlreadyThere(Correction correction, DocumentText text) => Stale(correction, text, $"adds a record at {Where(correction)} that is there already");

    public static Diagnostic NoQuantity(Correction correction, DocumentText text) => Stale(correction, text, $"adds a figure at {Where(correction)} whose words are no quantity, and gives no value");

    public static Diagnostic Rejected(Correction correction, DocumentText text) => new("XT703", DiagnosticSeverity.Info, Within(correction.Span, text),
        $"A reviewer rejected the record of {EnumName.Of(correction.Kind)} “{text[Within(correction.Span, text)]}”{(correction.Note is { } note ? ": " + note : ".")}");

    private static Diagnostic Stale(Correction correction, DocumentText text, string reason) => new("XT702", DiagnosticSeverity.Warning, Within(correction.Span, text),
        $"A correction ({EnumName.Of(correction.Decision)}, {EnumName.Of(correction.Kind)}) {reason}; it was not applied.");

    private static string Where(Correction correction) => $"{PlainNumber.Of(correction.Span.Start)}–{PlainNumber.Of(correction.Span.End)}";

    private static TextSpan Within(TextSpan span, DocumentText text)
        => TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
}
