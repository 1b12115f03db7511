using System.Diagnostics.CodeAnalysis;

namespace Xialu.TextMining.Reading;

/// <summary>The decoded text of a document: a string that never changes and that spans can index.</summary>
public sealed class DocumentText : IEquatable<DocumentText>
{
    private readonly string text;

    /// <summary>Wraps a decoded text.</summary>
    /// <param name="text">The text, BOM dropped and CRLF read as LF.</param>
    public DocumentText(string text) => this.text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => text.Length;

    /// <summary>The UTF-16 unit at <paramref name="position"/>.</summary>
    /// <param name="position">0-based index.</param>
    public char this[int position] => text[position];

    /// <summary>The piece of text that a span covers.</summary>
    /// <param name="span">A span of this text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text.</exception>
    public string this[TextSpan span] => text.Substring(span.Start, span.Length);

    /// <summary>The piece of text that a range covers.</summary>
    /// <param name="range">A range of this text.</param>
    public string this[Range range] => text[range];

    /// <summary>The characters of a span, without copying.</summary>
    /// <param name="span">A span of this text.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of a position, both counted from 1, for messages.</summary>
    /// <param name="position">0-based index, at most the length.</param>
    /// <returns>The line, and the column in UTF-16 units.</returns>
    public (int Line, int Column) LineAndColumn(int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }

    /// <summary>The text as a string.</summary>
    /// <param name="text">The wrapped text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator string?(DocumentText? text) => text?.text;

    /// <summary>The text as a string.</summary>
    /// <returns>The very string that was wrapped.</returns>
    public override string ToString() => text;

    /// <inheritdoc/>
    public bool Equals(DocumentText? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);
}
