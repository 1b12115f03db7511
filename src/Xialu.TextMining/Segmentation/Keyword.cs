namespace Xialu.TextMining.Segmentation;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">Its weight; greater is more telling. For <see cref="KeywordMethod.TextRank"/> at most 1.</param>
public readonly record struct Keyword(string Text, double Weight);
