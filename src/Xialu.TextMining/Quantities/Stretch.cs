namespace Xialu.TextMining.Quantities;

/// <summary>A stretch of a larger text, indexed by the larger text's positions; outside it every character reads as NUL.</summary>
internal readonly struct Stretch(string text, int start, int end)
{
    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    public char this[int i] => (uint)(i - Start) < (uint)(End - Start) ? Text[i] : '\0';

    /// <summary>Whether a word stands at a position.</summary>
    public bool Has(int at, string word)
        => at >= Start && at + word.Length <= End && Text.AsSpan(at, word.Length).SequenceEqual(word);

    /// <summary>Whether a word ends before a position.</summary>
    public bool HasBefore(int at, string word) => Has(at - word.Length, word);

    /// <summary>The position after at most <paramref name="most"/> spaces; line breaks are no spaces.</summary>
    public int SkipSpaces(int i, int most = MaxSpaces)
    {
        for (int n = 0; n < most && Glyph.IsSpace(this[i]); n++) i++;
        return i;
    }

    /// <summary>The position of the last character before at most <paramref name="most"/> spaces, looking left.</summary>
    public int SkipSpacesLeft(int i, int most = MaxSpaces)
    {
        for (int n = 0; n < most && Glyph.IsSpace(this[i]); n++) i--;
        return i;
    }

    // Stray spaces come from justified print; more than two are a gap between columns.
    private const int MaxSpaces = 2;
}
