namespace Xialu.TextMining.Segmentation;

/// <summary>Words that always hold but for some, which a lexicon laid over them took out. Costs nothing where no such word is spelled.</summary>
internal sealed unsafe class ReleasedWords : BoundWords
{
    private readonly BoundWords words;
    private readonly HashSet<int> released;

    private ReleasedWords(BoundWords words, HashSet<int> released) => (this.words, this.released) = (words, released);

    /// <inheritdoc/>
    public override int Count => words.Count;

    /// <summary>The words without those released; the same instance where it holds none of them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="released">What is taken out.</param>
    public static BoundWords Without(BoundWords words, IEnumerable<string> released)
    {
        HashSet<int> numbers = [];
        foreach (string word in released)
        {
            fixed (char* text = word)
            {
                (int length, int number) = words.Longest(text, 0, word.Length);
                if (length == word.Length) numbers.Add(number);
            }
        }
        return numbers.Count == 0 ? words : new ReleasedWords(words, numbers);
    }

    /// <inheritdoc/>
    public override UserWord Word(int number) => words.Word(number);

    /// <inheritdoc/>
    public override (int Length, int Number) Longest(char* text, int at, int end)
    {
        (int Length, int Number) best = words.Longest(text, at, end);
        // A shorter word may still hold: the text is taken to end one character sooner each time, but for the run that may go on there.
        while (best.Length > 0 && (released.Contains(best.Number) || SplitsRun(text, at, at + best.Length, end)))
            best = words.Longest(text, at, at + best.Length - 1);
        return best;
    }
}
