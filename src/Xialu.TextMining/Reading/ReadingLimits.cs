namespace Xialu.TextMining.Reading;

/// <summary>How much a reader takes in before it refuses a file. A limit that is reached is a <see cref="ReadingException"/>.</summary>
public sealed record ReadingLimits
{
    /// <summary>64 MiB: the longest real report is under 1 MB, a scanned Word file with pictures under 50 MB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    /// <summary>4 million: a hundred times a long report, so that a volume of reports in one file still reads.</summary>
    public const int DefaultMaxCharacters = 4_000_000;

    /// <summary>1 million: real reports without a line break have up to 40,000.</summary>
    public const int DefaultMaxLineLength = 1_000_000;

    /// <summary>256: web pages and Word files nest 10 to 60 deep, and parsers grow slow or die beyond some thousands.</summary>
    public const int DefaultMaxDepth = 256;

    /// <summary>4,096: a Word file of a report has 10 to 100 parts.</summary>
    public const int DefaultMaxZipEntries = 4_096;

    /// <summary>32 MiB of all parts that are read: the text of a real report is under 2 MB.</summary>
    public const int DefaultMaxDecompressedBytes = 32 * 1024 * 1024;

    /// <summary>100: the XML of a Word report shrinks 3 to 30 times, a bomb about 1,000 times.</summary>
    public const int DefaultMaxCompressionRatio = 100;

    /// <summary>10,000: an element of a Word file has up to 30 attributes, and the XML parser's work grows with their square (750,000 took 14 s).</summary>
    public const int DefaultMaxAttributes = 10_000;

    /// <summary>1,000: a report printed has 20 to 60 pages, a volume of reports some hundreds.</summary>
    public const int DefaultMaxPages = 1_000;

    /// <summary>10,000: a form is a drawing kept to be drawn again (a letterhead, a chart); a report draws under a hundred, but forms that draw forms twice multiply.</summary>
    public const int DefaultMaxForms = 10_000;

    /// <summary>4 MiB: the drawing instructions of a printed page of text take 5 to 50 KB, those of a map some hundreds.</summary>
    public const int DefaultMaxPageBytes = 4 * 1024 * 1024;

    /// <summary>100,000: a Chinese character takes two, and a printed page holds up to 3,000.</summary>
    public const int DefaultMaxPageText = 100_000;

    /// <summary>60 seconds: a page holds a drawing program, so its size tells little of its cost; a report takes under 5 seconds.</summary>
    public const int DefaultMaxSeconds = 60;

    /// <summary>The limits that hold unless others are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Most bytes of a file, 1 or more; <see cref="DefaultMaxBytes"/> unless set.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>Most UTF-16 units of a text; <see cref="DefaultMaxCharacters"/> unless set.</summary>
    public int MaxCharacters { get; init; } = DefaultMaxCharacters;

    /// <summary>Most UTF-16 units of one line; <see cref="DefaultMaxLineLength"/> unless set.</summary>
    public int MaxLineLength { get; init; } = DefaultMaxLineLength;

    /// <summary>Deepest nesting of elements, lists and quotes, and of the forms and saved states of a page (pdf); <see cref="DefaultMaxDepth"/> unless set.</summary>
    public int MaxDepth { get; init; } = DefaultMaxDepth;

    /// <summary>Most parts of a zip container; <see cref="DefaultMaxZipEntries"/> unless set.</summary>
    public int MaxZipEntries { get; init; } = DefaultMaxZipEntries;

    /// <summary>Most bytes that the parts read from a zip container may grow to, together; <see cref="DefaultMaxDecompressedBytes"/> unless set.</summary>
    public int MaxDecompressedBytes { get; init; } = DefaultMaxDecompressedBytes;

    /// <summary>Most times its stored size that a part may grow to, once it is larger than 1 MiB; <see cref="DefaultMaxCompressionRatio"/> unless set.</summary>
    public int MaxCompressionRatio { get; init; } = DefaultMaxCompressionRatio;

    /// <summary>Most attributes of one element of a Word file; <see cref="DefaultMaxAttributes"/> unless set.</summary>
    public int MaxAttributes { get; init; } = DefaultMaxAttributes;

    /// <summary>Most pages of a file that has pages (pdf); <see cref="DefaultMaxPages"/> unless set.</summary>
    public int MaxPages { get; init; } = DefaultMaxPages;

    /// <summary>Most forms (stored drawings) that the pages of a file (pdf) may draw, each as often as it is drawn; <see cref="DefaultMaxForms"/> unless set.</summary>
    public int MaxForms { get; init; } = DefaultMaxForms;

    /// <summary>Most bytes of drawing instructions that one page (pdf) may hold, those of forms as often as they are drawn; <see cref="DefaultMaxPageBytes"/> unless set.</summary>
    public int MaxPageBytes { get; init; } = DefaultMaxPageBytes;

    /// <summary>Most bytes of text that one page (pdf) may show; <see cref="DefaultMaxPageText"/> unless set.</summary>
    public int MaxPageText { get; init; } = DefaultMaxPageText;

    /// <summary>
    /// Longest time that a file of pages (pdf) may take, looked at between pages; <see cref="DefaultMaxSeconds"/> unless set.
    /// The cost of the other formats is bound by their size.
    /// </summary>
    public TimeSpan MaxDuration { get; init; } = TimeSpan.FromSeconds(DefaultMaxSeconds);
}
