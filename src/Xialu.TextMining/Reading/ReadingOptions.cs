namespace Xialu.TextMining.Reading;

/// <summary>How files are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>What a reader refuses.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>
    /// Name of the encoding to read text files with, such as <c>gb18030</c>, <c>big5</c> or <c>utf-16</c>;
    /// null to find it out from the bytes. A byte order mark wins over it.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>Readers of formats that this package does not read itself (pdf), or that shall replace its own. The first of a format is used.</summary>
    public IReadOnlyList<IDocumentFormatReader> FormatReaders { get; init; } = [];
}
