using System.Globalization;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>Every sentence of the room as it is printed, whatever the machine's language.</summary>
public sealed class ReadingMessagesTests
{
    private const string Trusted = " if the file is trusted.";

    public static TheoryData<string, string, ReadingFailure> Failures => new()
    {
        { nameof(ReadingMessages.Missing), "a.txt: found no such file; expected a report.", ReadingFailure.Missing },
        { nameof(ReadingMessages.EmptyFolder), "a.txt: found a folder without reports; expected files that end in .txt, .md, .html, .docx or .pdf.", ReadingFailure.Missing },
        { nameof(ReadingMessages.NoMatch), "a.txt: found no file that matches; expected files that end in .txt, .md, .html, .docx or .pdf.", ReadingFailure.Missing },
        { nameof(ReadingMessages.Denied), "a.txt: the file cannot be opened: torn, and twice", ReadingFailure.Denied },
        { nameof(ReadingMessages.Binary), "a.txt: byte 12345: found a zero byte, so this is no text file; expected text in UTF-8, UTF-16, GB18030 or Big5.", ReadingFailure.Binary },
        { nameof(ReadingMessages.UnknownExtension), "a.txt: found no file extension; expected .txt, .md, .html, .docx or .pdf. Name the format in the call if you know it.", ReadingFailure.UnknownFormat },
        { nameof(ReadingMessages.NoReader), "a.txt: no reader for Docx is at hand. Add one to ReadingOptions.FormatReaders.", ReadingFailure.UnknownFormat },
        { nameof(ReadingMessages.TooManyBytes), "a.txt: found 1,234,567 bytes or more; expected at most 1,000. Raise ReadingLimits.MaxBytes" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.TooManyCharacters), "a.txt: found more than 4,000,000 characters; expected a report. Raise ReadingLimits.MaxCharacters" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.LineTooLong), "a.txt: line 12345: found a line of more than 1,000,000 characters; expected a report. Raise ReadingLimits.MaxLineLength" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.TooManyEntries), "a.txt: found 60,000 parts; expected at most 4,096. Raise ReadingLimits.MaxZipEntries" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.PartTooLarge), "a.txt: word/document.xml: found parts that grow to more than 1,000,000 bytes; expected a document written by a word processor. Raise ReadingLimits.MaxDecompressedBytes" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.TooManyAttributes), "a.txt: word/document.xml: found an element with more than 10,000 attributes; expected a document written by a word processor. Raise ReadingLimits.MaxAttributes" + Trusted, ReadingFailure.LimitReached },
        { nameof(ReadingMessages.OldWord), "a.txt: found an old Word file (.doc) or an encrypted one; expected a Word document (.docx). Save it as .docx without a password.", ReadingFailure.Malformed },
        { nameof(ReadingMessages.NotThatFormat), "a.txt: page 3: found bytes that cannot be parsed (torn, and twice); expected a page.", ReadingFailure.Malformed },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_is_one_sentence_or_more_on_one_line_in_every_culture(string message, string sentence, ReadingFailure failure)
    {
        foreach (string culture in new[] { "", "de-DE", "zh-CN", "hi-IN" })
        {
            ReadingException e = In(culture, () => Make(message));
            Assert.Equal((sentence, failure), (e.Message, e.Failure));
        }
    }

    [Theory]
    [InlineData(1, "1 malformed byte sequence was read as U+FFFD, the first at line 12; the file was taken for gb18030.")]
    [InlineData(2_345, "2,345 malformed byte sequences were read as U+FFFD, the first at line 12; the file was taken for gb18030.")]
    public void Malformed_bytes_are_counted_in_words(int count, string sentence)
    {
        Diagnostic noticed = In("de-DE", () => ReadingMessages.MalformedBytes(new TextSpan(3, 1), count, 12, "gb18030"));
        Assert.Equal(("XT101", DiagnosticSeverity.Warning, sentence), (noticed.Code, noticed.Severity, noticed.Message));
    }

    [Theory]
    [InlineData(1, "1 character is of the private use area and cannot be read by others, the first at line 12.")]
    [InlineData(2_345, "2,345 characters are of the private use area and cannot be read by others, the first at line 12.")]
    public void Private_characters_are_counted_in_words(int count, string sentence)
        => Assert.Equal(sentence, In("de-DE", () => ReadingMessages.PrivateUse(new TextSpan(3, 1), count, 12)).Message);

    [Fact]
    public void A_guess_between_encodings_says_which_and_why()
    {
        Diagnostic noticed = ReadingMessages.GuessedEncoding("gb18030", "big5");
        Assert.Equal(("XT102", DiagnosticSeverity.Info), (noticed.Code, noticed.Severity));
        Assert.Equal("The bytes are valid in more than one encoding; gb18030 was chosen over big5 because it gives more frequent characters.", noticed.Message);
    }

    [Fact]
    public void A_message_is_file_place_and_problem()
    {
        InvalidOperationException cause = new("x");
        ReadingException placed = new(ReadingFailure.Malformed, "a.pdf", "page 2", "torn.", cause), whole = new(ReadingFailure.Empty, "b.txt", null, "empty.");
        Assert.Equal(("a.pdf: page 2: torn.", "a.pdf", "page 2", "torn."), (placed.Message, placed.File, placed.Place, placed.Problem));
        Assert.Same(cause, placed.InnerException);
        Assert.Equal(("b.txt: empty.", null, null), (whole.Message, whole.Place, whole.InnerException));
    }

    private static ReadingException Make(string message)
    {
        IOException torn = new("torn,\nand twice.");
        return message switch
        {
            nameof(ReadingMessages.Missing) => ReadingMessages.Missing("a.txt"),
            nameof(ReadingMessages.EmptyFolder) => ReadingMessages.EmptyFolder("a.txt"),
            nameof(ReadingMessages.NoMatch) => ReadingMessages.NoMatch("a.txt"),
            nameof(ReadingMessages.Denied) => ReadingMessages.Denied("a.txt", torn),
            nameof(ReadingMessages.Binary) => ReadingMessages.Binary("a.txt", 12_345),
            nameof(ReadingMessages.UnknownExtension) => ReadingMessages.UnknownExtension("a.txt", ""),
            nameof(ReadingMessages.NoReader) => ReadingMessages.NoReader("a.txt", DocumentFormat.Docx),
            nameof(ReadingMessages.TooManyBytes) => ReadingMessages.TooManyBytes("a.txt", 1_234_567, 1_000),
            nameof(ReadingMessages.TooManyCharacters) => ReadingMessages.TooManyCharacters("a.txt", 4_000_000),
            nameof(ReadingMessages.LineTooLong) => ReadingMessages.LineTooLong("a.txt", 12_345, 1_000_000),
            nameof(ReadingMessages.TooManyEntries) => ReadingMessages.TooManyEntries("a.txt", 60_000, 4_096),
            nameof(ReadingMessages.PartTooLarge) => ReadingMessages.PartTooLarge("a.txt", "word/document.xml", 1_000_000),
            nameof(ReadingMessages.TooManyAttributes) => ReadingMessages.TooManyAttributes("a.txt", "word/document.xml", 10_000),
            nameof(ReadingMessages.OldWord) => ReadingMessages.OldWord("a.txt"),
            nameof(ReadingMessages.NotThatFormat) => ReadingMessages.NotThatFormat("a.txt", "page 3", "a page", torn),
            _ => throw new ArgumentOutOfRangeException(nameof(message), message, null),
        };
    }

    private static T In<T>(string culture, Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
