namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>A word of a topic.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">The probability that a word of the topic is this one, from 0 to 1.</param>
public readonly record struct TopicWord(string Word, double Weight);
