namespace Xialu.TextMining.Footnotes;

/// <summary>A candidate for the parts of an abbreviation.</summary>
/// <param name="Items">The parts, trimmed.</param>
/// <param name="Score">How strongly it is one: the way the parts are told apart.</param>
internal sealed record PartList(List<string> Items, int Score);
