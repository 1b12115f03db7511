namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>How a <see cref="TopicModel"/> is trained.</summary>
public sealed record TopicOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static TopicOptions Default { get; } = new();

    /// <summary>How many topics there are, 2 or more; 20 unless set.</summary>
    public int Topics { get; init; } = 20;

    /// <summary>How often every word is given a topic anew; 200 unless set: the likelihood of the words no longer rises after that.</summary>
    public int Iterations { get; init; } = 200;

    /// <summary>Where the random numbers begin; the same seed and paragraphs give the same model, bit by bit.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Prior of a topic in a paragraph (alpha); 0.1 unless set: a paragraph is about few things.</summary>
    public double TopicPrior { get; init; } = 0.1;

    /// <summary>Prior of a word in a topic (beta); 0.01 unless set, after Griffiths and Steyvers (2004), lowered for a narrow vocabulary.</summary>
    public double WordPrior { get; init; } = 0.01;

    /// <summary>In how many paragraphs a word must stand; 10 unless set.</summary>
    public int FewestParagraphs { get; init; } = 10;

    /// <summary>In what share of the paragraphs a word may stand at most, above 0 to 1; 0.1 unless set: words such as 建设 stand everywhere and tell no topic.</summary>
    public double LargestShare { get; init; } = 0.1;
}
