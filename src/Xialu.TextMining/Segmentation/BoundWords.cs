namespace Xialu.TextMining.Segmentation;

/// <summary>A set of words that always hold.</summary>
internal abstract unsafe class BoundWords
{
    /// <summary>Number of words.</summary>
    public abstract int Count { get; }

    /// <summary>A word by its number, counted from 0.</summary>
    public abstract UserWord Word(int number);

    /// <summary>Tells a filter how the words may begin.</summary>
    public void AddStarts(StartFilter filter)
    {
        for (int i = 0; i < Count; i++) filter.Add(Word(i).Text);
    }

    /// <summary>The longest word that the text spells at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word must begin.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>The word's length, 0 where there is none, and its number.</returns>
    public abstract (int Length, int Number) Longest(char* text, int at, int end);

    /// <summary>Whether a stretch begins or ends inside a run of letters and digits, which is one thing: 51020 does not stand in 1510203.</summary>
    protected static bool SplitsRun(char* text, int start, int stop, int end)
        => (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[start]))
            || (stop < end && char.IsAsciiLetterOrDigit(text[stop - 1]) && char.IsAsciiLetterOrDigit(text[stop]));
}
