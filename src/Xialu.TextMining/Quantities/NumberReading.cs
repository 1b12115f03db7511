namespace Xialu.TextMining.Quantities;

/// <summary>All numbers of a stretch of text. Every run of Arabic digits lies in one quantity or in one mention.</summary>
public sealed record NumberReading
{
    /// <summary>A reading without numbers.</summary>
    public static NumberReading Empty { get; } = new() { Quantities = [], Others = [] };

    /// <summary>The quantities in the order of the text, never overlapping.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>The numbers that are no quantities, in the order of the text, never overlapping.</summary>
    public required IReadOnlyList<NumberMention> Others { get; init; }
}
