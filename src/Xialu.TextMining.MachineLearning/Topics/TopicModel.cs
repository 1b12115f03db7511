using Xialu.TextMining.Export;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>
/// Topics of paragraphs (latent Dirichlet allocation). Training and loading end in the same numbers, so that a saved model tells of a text what it told
/// before. Safe to share between threads.
/// </summary>
public sealed class TopicModel
{
    /// <summary>Fewer paragraphs a topic leave topics of single paragraphs.</summary>
    private const int FewestParagraphsATopic = 10;

    private readonly TopicNumbers numbers;
    private readonly TopicVocabulary vocabulary;

    internal TopicModel(TopicNumbers numbers)
    {
        this.numbers = numbers;
        vocabulary = new TopicVocabulary(numbers.Words);
        Topics = [.. Enumerable.Range(0, numbers.Topics).Select(numbers.TopicAt)];
    }

    /// <summary>The topics, the largest first.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The mean of the topics' coherence, from -1 to 1, by which the number of topics is chosen.</summary>
    public double Coherence => Topics.Average(t => t.Coherence);

    /// <summary>Trains a model on reports.</summary>
    /// <param name="reports">The reports; in another order the topics are alike, not the same.</param>
    /// <param name="options">How; null for <see cref="TopicOptions.Default"/>.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There are too few paragraphs for the topics, or an option is out of range; the message tells the numbers.</exception>
    public static TopicModel Train(IEnumerable<MinedReport> reports, TopicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Train([.. reports.SelectMany(TopicWords.Read)], options);
    }

    /// <summary>Trains a model on paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="options">How; null for <see cref="TopicOptions.Default"/>.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">There are too few paragraphs for the topics, or an option is out of range; the message tells the numbers.</exception>
    public static TopicModel Train(IReadOnlyList<TopicParagraph> paragraphs, TopicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        options ??= TopicOptions.Default;
        Check(options);
        TopicVocabulary known = TopicVocabulary.Of(paragraphs, options);
        int[][] encoded = [.. paragraphs.Select(p => known.Encode(p.Words)).Where(p => p.Length > 0)];
        if (encoded.Length < options.Topics * FewestParagraphsATopic)
            throw new ArgumentException($"Found {encoded.Length} paragraphs with words that count; {options.Topics} topics need {options.Topics * FewestParagraphsATopic}. Add reports, or ask for fewer topics.", nameof(paragraphs));
        var sampler = new TopicSampler(encoded, known.Words.Length, options);
        for (int i = 0; i < options.Iterations; i++) sampler.Sweep();
        return new TopicModel(TopicNumbers.Of(sampler, known.Words, encoded, options));
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidDataException">The file holds no model of this version, or is damaged; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TopicModel Load(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return new TopicModel(TopicModelFile.Read(stream, path));
    }

    /// <summary>Writes the model: the same bytes for the same paragraphs and options.</summary>
    /// <param name="path">The file; in place whole or not at all.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        using var bytes = new MemoryStream();
        TopicModelFile.Write(bytes, numbers);
        WholeFile.Write(path, bytes.ToArray());
    }

    /// <summary>The topics of a text.</summary>
    /// <param name="text">The text, best a paragraph.</param>
    /// <returns>A share a topic, in the order of <see cref="Topics"/>; they sum to 1. Empty where the text has no word that the model knows.</returns>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public IReadOnlyList<double> Score(string text)
    {
        EmptyText.Refuse(text, nameof(text));
        return Mix(TopicWords.Read(text));
    }

    /// <summary>The topics of a paragraph that was read before.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The paragraph with its shares; they are empty where it has no word that the model knows.</returns>
    public ParagraphTopics Score(TopicParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return new ParagraphTopics(paragraph, Mix(paragraph.Words));
    }

    private double[] Mix(IReadOnlyList<string> words)
    {
        int[] known = vocabulary.Encode(words);
        return known.Length == 0 ? [] : numbers.Mix(known);
    }

    private static void Check(TopicOptions options)
    {
        if (options.Topics is < 2 or > TopicModelFile.MostTopics) throw new ArgumentException($"Found {options.Topics} topics; expected 2 or more, {TopicModelFile.MostTopics} at most.", nameof(options));
        if (options.Iterations < 1) throw new ArgumentException($"Found {options.Iterations} iterations; expected 1 or more.", nameof(options));
        if (options.FewestParagraphs < 1) throw new ArgumentException($"Found {options.FewestParagraphs} paragraphs a word; expected 1 or more.", nameof(options));
        if (options.TopicPrior is not > 0 || options.WordPrior is not > 0)
            throw new ArgumentException(FormattableString.Invariant($"Found the priors {options.TopicPrior} and {options.WordPrior}; expected numbers above 0."), nameof(options));
        if (options.LargestShare is not (> 0 and <= 1))
            throw new ArgumentException(FormattableString.Invariant($"Found the largest share {options.LargestShare}; expected a number above 0, 1 at most."), nameof(options));
    }
}
