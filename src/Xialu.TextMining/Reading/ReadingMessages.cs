using System.Globalization;

namespace Xialu.TextMining.Reading;

/// <summary>Every message of this room, so that they are worded alike and can be read through at once.</summary>
internal static class ReadingMessages
{
    public static ReadingException Missing(string file)
        => new(ReadingFailure.Missing, file, null, "found no such file; expected a report.");

    public static ReadingException Folder(string file)
        => new(ReadingFailure.Missing, file, null, "found a folder; expected a report. Use DocumentFinder to walk folders.");

    public static ReadingException EmptyFolder(string folder)
        => new(ReadingFailure.Missing, folder, null, $"found a folder without reports; expected files that end in {DocumentFormats.Extensions}.");

    public static ReadingException NoMatch(string pattern)
        => new(ReadingFailure.Missing, pattern, null, $"found no file that matches; expected files that end in {DocumentFormats.Extensions}.");

    public static ReadingException Denied(string file, Exception cause)
        => new(ReadingFailure.Denied, file, null, $"the file cannot be opened: {OneLine(cause.Message)}", cause);

    public static ReadingException NoBytes(string file)
        => new(ReadingFailure.Empty, file, null, "found 0 bytes; expected a report.");

    public static ReadingException NoText(string file)
        => new(ReadingFailure.Empty, file, null, "found only white space; expected a report.");

    public static ReadingException Binary(string file, int position)
        => new(ReadingFailure.Binary, file, Text($"byte {position}"), "found a zero byte, so this is no text file; expected text in UTF-8, UTF-16, GB18030 or Big5.");

    public static ReadingException UnknownExtension(string file, string extension)
        => new(ReadingFailure.UnknownFormat, file, null, extension.Length == 0
            ? $"found no file extension; expected {DocumentFormats.Extensions}. Name the format in the call if you know it."
            : $"found the extension '{extension}'; expected {DocumentFormats.Extensions}. Name the format in the call if you know it.");

    public static ReadingException NoReader(string file, DocumentFormat format)
        => new(ReadingFailure.UnknownFormat, file, null, $"no reader for {format} is at hand. Add one to ReadingOptions.FormatReaders.");

    public static ReadingException UnknownEncoding(string file, string encoding)
        => new(ReadingFailure.UnknownFormat, file, null, $"the encoding '{encoding}' asked for is unknown; expected a name such as utf-8, gb18030 or big5.");

    public static ReadingException TooManyBytes(string file, long found, int most)
        => Limit(file, null, Text($"found {found:N0} bytes or more; expected at most {most:N0}."), nameof(ReadingLimits.MaxBytes));

    public static ReadingException TooManyCharacters(string file, int most)
        => Limit(file, null, Text($"found more than {most:N0} characters; expected a report."), nameof(ReadingLimits.MaxCharacters));

    public static ReadingException LineTooLong(string file, int line, int most)
        => Limit(file, Text($"line {line}"), Text($"found a line of more than {most:N0} characters; expected a report."), nameof(ReadingLimits.MaxLineLength));

    public static ReadingException TooDeep(string file, string place, int most, string expected)
        => Limit(file, Text($"{place}, depth {most + 1}"), Text($"found an element nested deeper than {most}; expected {expected}."), nameof(ReadingLimits.MaxDepth));

    public static ReadingException TooManyEntries(string file, int found, int most)
        => Limit(file, null, Text($"found {found:N0} parts; expected at most {most:N0}."), nameof(ReadingLimits.MaxZipEntries));

    public static ReadingException PartTooLarge(string file, string part, int most)
        => Limit(file, part, Text($"found parts that grow to more than {most:N0} bytes; expected a document written by a word processor."), nameof(ReadingLimits.MaxDecompressedBytes));

    public static ReadingException PartTooDense(string file, string part, int most)
        => Limit(file, part, Text($"found a part packed more than {most} times; expected a document written by a word processor."), nameof(ReadingLimits.MaxCompressionRatio));

    public static ReadingException TooManyAttributes(string file, string part, int most)
        => Limit(file, part, Text($"found an element with more than {most:N0} attributes; expected a document written by a word processor."), nameof(ReadingLimits.MaxAttributes));

    public static ReadingException OldWord(string file)
        => new(ReadingFailure.Malformed, file, null, "found an old Word file (.doc) or an encrypted one; expected a Word document (.docx). Save it as .docx without a password.");

    public static ReadingException NotThatFormat(string file, string? place, string expected, Exception cause)
        => new(ReadingFailure.Malformed, file, place, $"found bytes that cannot be parsed ({OneLine(cause.Message)}); expected {expected}.", cause);

    public static ReadingException MissingPart(string file, string part)
        => new(ReadingFailure.Malformed, file, part, "the part is missing; expected a Word document (.docx).");

    public static Diagnostic MalformedBytes(TextSpan first, int count, int line, string encoding) => new("XT101", DiagnosticSeverity.Warning, first, Text(
        $"{count:N0} malformed byte sequence{(count == 1 ? " was" : "s were")} read as U+FFFD, the first at line {line}; the file was taken for {encoding}."));

    public static Diagnostic GuessedEncoding(string encoding, string other) => new("XT102", DiagnosticSeverity.Info, default,
        $"The bytes are valid in more than one encoding; {encoding} was chosen over {other} because it gives more frequent characters.");

    public static Diagnostic WrongCharset(string declared, string encoding) => new("XT103", DiagnosticSeverity.Info, default,
        $"The file declares the charset '{declared}', but its bytes were read as {encoding}.");

    public static Diagnostic PrivateUse(TextSpan first, int count, int line) => new("XT104", DiagnosticSeverity.Info, first, Text(
        $"{count:N0} character{(count == 1 ? " is" : "s are")} of the private use area and cannot be read by others, the first at line {line}."));

    public static Diagnostic TangledMarkdown() => new("XT105", DiagnosticSeverity.Warning, default,
        "The Markdown nests too deeply or has too many brackets and stars in one paragraph to be parsed; the text was read without its marks.");

    private static ReadingException Limit(string file, string? place, string problem, string limit)
        => new(ReadingFailure.LimitReached, file, place, $"{problem} Raise ReadingLimits.{limit} if the file is trusted.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
