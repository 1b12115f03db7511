namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>
/// Latent Dirichlet allocation (Blei, Ng and Jordan 2003) by collapsed Gibbs sampling (Griffiths and Steyvers 2004): each word of each paragraph is given a
/// topic by chance, in proportion to how common the topic is in the paragraph and the word in the topic. One thread, and no operation but
/// additions, products and quotients, so that every machine comes to the same model.
/// </summary>
internal sealed class TopicSampler
{
    private readonly int[][] paragraphs;
    private readonly int[][] given;
    private readonly int topics;
    private readonly double topicPrior, wordPrior, allWordsPrior;
    private readonly int[] wordTopics;
    private readonly int[] topicTotals;
    private readonly int[] here;
    private readonly double[] sums;
    private ulong state;

    /// <summary>Gives each word a first topic.</summary>
    /// <param name="paragraphs">Words as places in a vocabulary.</param>
    /// <param name="words">Size of the vocabulary.</param>
    /// <param name="options">Priors, number of topics, seed.</param>
    public TopicSampler(int[][] paragraphs, int words, TopicOptions options)
    {
        this.paragraphs = paragraphs;
        topics = options.Topics;
        (topicPrior, wordPrior, allWordsPrior) = (options.TopicPrior, options.WordPrior, options.WordPrior * words);
        wordTopics = new int[words * topics];
        topicTotals = new int[topics];
        here = new int[topics];
        sums = new double[topics];
        state = (ulong)(uint)options.Seed;
        given = [.. paragraphs.Select(p => new int[p.Length])];
        for (int p = 0; p < paragraphs.Length; p++)
            for (int i = 0; i < paragraphs[p].Length; i++) Give(p, i, (int)(Next() * topics));
    }

    /// <summary>How many words each topic has.</summary>
    public IReadOnlyList<int> Totals => topicTotals;

    /// <summary>How often a word has a topic.</summary>
    public int Count(int word, int topic) => wordTopics[(word * topics) + topic];

    /// <summary>Gives every word a topic anew, once.</summary>
    public void Sweep()
    {
        for (int p = 0; p < paragraphs.Length; p++)
        {
            Array.Clear(here);
            foreach (int topic in given[p]) here[topic]++;
            for (int i = 0; i < paragraphs[p].Length; i++) Draw(p, i);
        }
    }

    private void Draw(int paragraph, int at)
    {
        int old = given[paragraph][at];
        Span<int> row = wordTopics.AsSpan(paragraphs[paragraph][at] * topics, topics);
        row[old]--;
        topicTotals[old]--;
        here[old]--;
        double sum = 0;
        for (int k = 0; k < row.Length; k++) sums[k] = sum += (here[k] + topicPrior) * (row[k] + wordPrior) / (topicTotals[k] + allWordsPrior);
        double drawn = Next() * sum;
        int topic = 0;
        while (topic < topics - 1 && sums[topic] <= drawn) topic++;
        here[topic]++;
        Give(paragraph, at, topic);
    }

    private void Give(int paragraph, int at, int topic)
    {
        given[paragraph][at] = topic;
        wordTopics[(paragraphs[paragraph][at] * topics) + topic]++;
        topicTotals[topic]++;
    }

    // SplitMix64 (Steele, Lea and Flood 2014): .NET does not promise that the numbers of System.Random stay the same.
    private double Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
