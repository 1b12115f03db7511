namespace Xialu.TextMining.Reading;

/// <summary>Reads report files: plain text, Markdown, HTML and Word, and other formats through <see cref="ReadingOptions.FormatReaders"/>. Safe to call from many threads.</summary>
public static class DocumentReader
{
    private static readonly IDocumentFormatReader[] OwnReaders = [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new DocxReader()];

    /// <summary>Reads a file whose extension says its format.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Default"/> when null.</param>
    /// <returns>The document: its text, and what the format says about it.</returns>
    /// <exception cref="ReadingException">The file is missing, empty, no text, of an unknown kind, malformed, or over a limit.</exception>
    public static Document Read(string path, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ReadingOptions.Default;
        DocumentFormat? format = DocumentFormats.OfExtension(Path.GetExtension(path));
        // A missing file is missing whatever its name: that is the likelier mistake.
        if (format is null && File.Exists(path)) throw ReadingMessages.UnknownExtension(path, Path.GetExtension(path));
        return Read(InputBytes.FromFile(path, options.Limits), format ?? DocumentFormat.Text, options);
    }

    /// <summary>Reads bytes of a known format.</summary>
    /// <param name="name">Name of the file, for messages; without folder and extension it is the document's name.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="format">Their format.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Default"/> when null.</param>
    /// <returns>The document: its text, and what the format says about it.</returns>
    /// <exception cref="ReadingException">The bytes are empty, no text, malformed, or over a limit.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes, DocumentFormat format, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        options ??= ReadingOptions.Default;
        return Read(InputBytes.FromMemory(name, bytes, options.Limits), format, options);
    }

    /// <summary>Reads a stream of a known format from its present position to its end; the stream stays open.</summary>
    /// <param name="name">Name of the file, for messages; without folder and extension it is the document's name.</param>
    /// <param name="stream">The bytes of the file.</param>
    /// <param name="format">Their format.</param>
    /// <param name="options">How to read; <see cref="ReadingOptions.Default"/> when null.</param>
    /// <returns>The document: its text, and what the format says about it.</returns>
    /// <exception cref="ReadingException">The bytes are empty, no text, malformed, or over a limit.</exception>
    public static Document Read(string name, Stream stream, DocumentFormat format, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadingOptions.Default;
        return Read(InputBytes.FromStream(name, stream, options.Limits), format, options);
    }

    private static Document Read(DocumentInput input, DocumentFormat format, ReadingOptions options)
    {
        IDocumentFormatReader reader = options.FormatReaders.FirstOrDefault(r => r.Format == format)
            ?? Array.Find(OwnReaders, r => r.Format == format)
            ?? throw ReadingMessages.NoReader(input.File, format);
        try
        {
            return TextCheck.Checked(reader.Read(input, options), input, options.Limits);
        }
        catch (Exception e) when (e is not (ReadingException or OutOfMemoryException))
        {
            throw ReadingMessages.NotThatFormat(input.File, null, $"a file of the format {format}", e);
        }
    }
}
