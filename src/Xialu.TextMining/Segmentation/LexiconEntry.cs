namespace Xialu.TextMining.Segmentation;

/// <summary>A word that a user adds to the lexicon.</summary>
/// <param name="Word">The word, not empty.</param>
public sealed record LexiconEntry(string Word)
{
    /// <summary>Greatest frequency of a word: 1 trillion, so that the sum of a million words is exact.</summary>
    public const long MaxFrequency = 1_000_000_000_000;

    /// <summary>How often it occurs, on the scale of the lexicon's 60,101,967 words; at most <see cref="MaxFrequency"/>; 0 takes the word out; null asks for the frequency that just keeps the word whole (<see cref="Lexicon.SuggestFrequency(string)"/>).</summary>
    public long? Frequency { get; init; }

    /// <summary>Part of speech in jieba's tag set, or null to keep what the lexicon says.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether the word always holds: wherever the text spells it, it is one token, and no path may split it. Its frequency then does not count.</summary>
    public bool IsBinding { get; init; }

    /// <summary>Where the word comes from, for people; null where nobody said.</summary>
    public string? Origin { get; init; }
}
