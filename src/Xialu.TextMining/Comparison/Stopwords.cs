using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>Words without content of their own, which counts leave out.</summary>
public sealed class Stopwords
{
    private readonly FrozenSet<string> words;

    private Stopwords(IEnumerable<string> words) => this.words = words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The closed classes of Chinese (pronouns, conjunctions, prepositions, particles, adverbs, ordinals); words of content are not in it, however frequent.</summary>
    public static Stopwords Default { get; } = new(EmbeddedTable.Rows("stopwords.tsv").Select(r => r[0]));

    /// <summary>No words at all.</summary>
    public static Stopwords None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The list.</returns>
    public static Stopwords Of(IEnumerable<string> words) => new(words ?? throw new ArgumentNullException(nameof(words)));

    /// <summary>Reads a file of words in UTF-8, one a line; blank lines and lines that begin with <c>#</c> are left out.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The list.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Stopwords Load(string path)
        => new(File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));

    /// <summary>Whether a word is in the list.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(string word) => words.Contains(word);
}
