namespace Xialu.TextMining.Comparison;

/// <summary>How much a <see cref="ContextFinder"/> gives.</summary>
public sealed record ContextOptions
{
    /// <summary>Thirty characters on either side: a clause or two, and a line fits on a page.</summary>
    public const int DefaultWidth = 30;

    /// <summary>The options that hold unless others are given.</summary>
    public static ContextOptions Default { get; } = new();

    /// <summary>The longest context on either side, in UTF-16 units.</summary>
    public int Width { get; init; } = DefaultWidth;
}
