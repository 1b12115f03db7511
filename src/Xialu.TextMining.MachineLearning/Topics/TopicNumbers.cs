namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>The numbers of a model, as they are saved: for each word its weight in each topic.</summary>
internal sealed class TopicNumbers
{
    /// <summary>How many words coherence looks at, after Lau, Newman and Baldwin (2014).</summary>
    private const int CoherenceWords = 10;

    /// <summary>The mix of a paragraph hardly moves after this.</summary>
    private const int MixingSteps = 50;

    public required string[] Words { get; init; }

    public required double TopicPrior { get; init; }

    public required double[] Shares { get; init; }

    public required double[] Coherences { get; init; }

    /// <summary>A row of weights a word.</summary>
    public required float[] Weights { get; init; }

    public int Topics => Shares.Length;

    /// <summary>Reads off a sampler what it came to, the largest topic first.</summary>
    public static TopicNumbers Of(TopicSampler sampler, string[] words, int[][] paragraphs, TopicOptions options)
    {
        int[] order = [.. Enumerable.Range(0, options.Topics).OrderByDescending(k => sampler.Totals[k]).ThenBy(k => k)];
        double all = sampler.Totals.Sum();
        var weights = new float[words.Length * order.Length];
        for (int w = 0; w < words.Length; w++)
            for (int k = 0; k < order.Length; k++)
                weights[(w * order.Length) + k] = (float)((sampler.Count(w, order[k]) + options.WordPrior) / (sampler.Totals[order[k]] + (options.WordPrior * words.Length)));
        int[][] heaviest = [.. order.Select((_, k) => Heaviest(words, weights, order.Length, k).Take(CoherenceWords).ToArray())];
        var coherence = new TopicCoherence(paragraphs, heaviest.SelectMany(h => h));
        return new TopicNumbers
        {
            Words = words,
            TopicPrior = options.TopicPrior,
            Shares = [.. order.Select(k => sampler.Totals[k] / all)],
            Coherences = [.. heaviest.Select(coherence.Of)],
            Weights = weights,
        };
    }

    public Topic TopicAt(int topic)
        => new(topic + 1, Shares[topic], Coherences[topic], [.. Heaviest(Words, Weights, Topics, topic).Select(w => new TopicWord(Words[w], Weights[(w * Topics) + topic]))]);

    /// <summary>The mix of topics under which some words are likeliest, the prior considered: the fixed point of expectation and maximisation, from an even mix.</summary>
    public double[] Mix(int[] words)
    {
        var mix = new double[Topics];
        Array.Fill(mix, 1.0 / Topics);
        for (int step = 0; step < MixingSteps; step++) mix = Remix(mix, words);
        return mix;
    }

    private double[] Remix(double[] mix, int[] words)
    {
        var next = new double[Topics];
        Array.Fill(next, TopicPrior);
        foreach (int word in words)
        {
            ReadOnlySpan<float> row = Weights.AsSpan(word * Topics, Topics);
            double sum = 0;
            for (int k = 0; k < row.Length; k++) sum += mix[k] * row[k];
            for (int k = 0; k < row.Length; k++) next[k] += mix[k] * row[k] / sum;
        }
        double all = words.Length + (TopicPrior * Topics);
        for (int k = 0; k < next.Length; k++) next[k] /= all;
        return next;
    }

    private static IEnumerable<int> Heaviest(string[] words, float[] weights, int topics, int topic)
        => Enumerable.Range(0, words.Length).OrderByDescending(w => weights[(w * topics) + topic]).ThenBy(w => w);
}
