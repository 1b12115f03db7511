namespace Xialu.TextMining.Comparison;

/// <summary>How evenly a word is spread over documents.</summary>
public sealed record Dispersion
{
    /// <summary>The word.</summary>
    public required string Word { get; init; }

    /// <summary>How often all documents together have it.</summary>
    public required long Count { get; init; }

    /// <summary>How many documents have it.</summary>
    public required int Documents { get; init; }

    /// <summary>
    /// Deviation of proportions: half the sum of the differences between each document's share of the word and its share of all words. 0 is as even as
    /// can be, near 1 is in one small document (Gries 2008, Dispersions and Adjusted Frequencies in Corpora).
    /// </summary>
    public required double Dp { get; init; }

    /// <summary><see cref="Dp"/> divided by its highest possible value, one less the smallest document's share (Lijffijt and Gries 2012); from 0 to 1.</summary>
    public required double DpNormalised { get; init; }

    /// <summary>Juilland's D for documents of different length: one less the coefficient of variation of the relative frequencies over √(n−1); 1 is even, 0 is in one document.</summary>
    public required double JuillandD { get; init; }
}
