using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>Finds the quantities of a Chinese text, and names every number that is none. Thread-safe; linear in the text's length.</summary>
public sealed class QuantityParser
{
    private QuantityParser()
    {
    }

    /// <summary>The parser with the library's own tables of units and hedge words.</summary>
    public static QuantityParser Default { get; } = new();

    /// <summary>Reads all numbers of a text.</summary>
    /// <param name="text">Any text; odd characters are no error.</param>
    /// <returns>Quantities and other numbers, with spans into <paramref name="text"/>.</returns>
    public NumberReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text, new TextSpan(0, text.Length));
    }

    /// <summary>Reads all numbers of a stretch of a larger text, as if the stretch were all there is.</summary>
    /// <param name="text">The larger text.</param>
    /// <param name="range">The stretch, inside the text.</param>
    /// <returns>Quantities and other numbers, with spans into the larger text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch ends after the text.</exception>
#pragma warning disable CA1822 // An instance member, so that a parser with a caller's own tables can come without changing calls.
    public NumberReading Parse(string text, TextSpan range)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(range));
        return new QuantityScanner(new Stretch(text, range.Start, range.End)).Scan();
    }
}
