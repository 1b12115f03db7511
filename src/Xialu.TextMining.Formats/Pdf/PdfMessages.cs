using System.Globalization;
using UglyToad.PdfPig.Exceptions;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Formats;

/// <summary>Every message of the PDF reader, so that they are worded like those of the other readers.</summary>
internal static class PdfMessages
{
    public static ReadingException Encrypted(string file, PdfDocumentEncryptedException cause)
        => new(ReadingFailure.Malformed, file, null, "found an encrypted PDF file; expected one that opens without a password. Save it without one.", cause);

    public static ReadingException Malformed(string file, int? page, Exception cause)
        => new(ReadingFailure.Malformed, file, Place(page), $"found bytes that cannot be parsed ({cause.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}); expected a PDF file.", cause);

    public static ReadingException Pictures(string file, int pages)
        => new(ReadingFailure.Empty, file, null, Text($"found no text on {Count(pages, "page")}; expected text, not pictures of it. Run a text recognition first."));

    public static ReadingException TooManyPages(string file, int found, int most)
        => Limit(file, null, Text($"found {found:N0} pages; expected at most {most:N0}."), nameof(ReadingLimits.MaxPages));

    public static ReadingException TooSlow(string file, int page, TimeSpan most)
        => Limit(file, Place(page), Text($"reading took longer than {most.TotalSeconds:0.###} s; expected a report."), nameof(ReadingLimits.MaxDuration));

    public static ReadingException TooManyCharacters(string file, int page, int most)
        => Limit(file, Place(page), Text($"found more than {most:N0} characters; expected a report."), nameof(ReadingLimits.MaxCharacters));

    /// <summary>A limit of what streams hold and pages draw was reached; <paramref name="limit"/> is its name.</summary>
    public static ReadingException Beyond(string file, int? page, string limit, ReadingLimits limits)
        => Limit(file, Place(page), $"found {Found(limit, limits)}; expected a report.", limit);

    private static string Found(string limit, ReadingLimits limits) => limit switch
    {
        nameof(ReadingLimits.MaxForms) => Text($"more than {limits.MaxForms:N0} drawn forms"),
        nameof(ReadingLimits.MaxDepth) => Text($"forms and saved states nested deeper than {limits.MaxDepth}"),
        nameof(ReadingLimits.MaxPageBytes) => Text($"more than {limits.MaxPageBytes:N0} bytes of drawing instructions on one page"),
        nameof(ReadingLimits.MaxPageText) => Text($"more than {limits.MaxPageText:N0} bytes of text on one page"),
        _ => Text($"streams that grow to more than {limits.MaxDecompressedBytes:N0} bytes"),
    };

    public static Diagnostic Furniture(int lines) => new("XT106", DiagnosticSeverity.Info, default,
        Text($"{Count(lines, "line")} at the head or foot of pages (page numbers, running titles) {(lines == 1 ? "was" : "were")} left out."));

    public static Diagnostic Unreadable(int glyphs) => new("XT107", DiagnosticSeverity.Warning, default,
        Text($"{Count(glyphs, "glyph")} of the PDF file {(glyphs == 1 ? "does" : "do")} not say which character is meant; the text may have gaps."));

    private static ReadingException Limit(string file, string? place, string problem, string limit)
        => new(ReadingFailure.LimitReached, file, place, $"{problem} Raise ReadingLimits.{limit} if the file is trusted.");

    private static string? Place(int? page) => page is { } number ? Text($"page {number}") : null;

    private static string Count(int number, string noun) => Text($"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
