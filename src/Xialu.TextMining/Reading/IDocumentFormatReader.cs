namespace Xialu.TextMining.Reading;

/// <summary>Reads one format. Implemented by packages that bring a format, and given to the reader through <see cref="ReadingOptions.FormatReaders"/>.</summary>
public interface IDocumentFormatReader
{
    /// <summary>The format it reads.</summary>
    DocumentFormat Format { get; }

    /// <summary>Turns the bytes of a file into a document. Must be deterministic and safe to call from many threads.</summary>
    /// <param name="input">The file: its name and bytes, not empty and within <see cref="ReadingLimits.MaxBytes"/>.</param>
    /// <param name="options">The options the caller gave.</param>
    /// <returns>The document. Its spans lie inside its text; blocks and marks are ordered by start.</returns>
    /// <exception cref="ReadingException">The bytes cannot be read. Any other exception is wrapped in one.</exception>
    Document Read(DocumentInput input, ReadingOptions options);
}
