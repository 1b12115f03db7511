using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A line that has text, and what the workers of this room find out about it.</summary>
internal sealed class Line
{
    /// <summary>Where its stretch of the text begins, white space and marks before it included.</summary>
    public required int RawStart { get; init; }

    /// <summary>Its text without outer white space and marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the file's format calls it; null where the format says nothing.</summary>
    public BlockKind? Format { get; init; }

    /// <summary>Whether it is noise of the page.</summary>
    public bool IsChrome { get; set; }

    /// <summary>The heading it is or begins with.</summary>
    public HeadingMark? Mark { get; set; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Span.Start, Span.Length);

    /// <summary>Its first characters, at most <paramref name="count"/>.</summary>
    public ReadOnlySpan<char> Head(string text, int count) => text.AsSpan(Span.Start, Math.Min(count, Span.Length));
}
