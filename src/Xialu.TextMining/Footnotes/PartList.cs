namespace Xialu.TextMining.Footnotes;

/// <summary>A candidate for the parts of an abbreviation.</summary>
/// <param name="Items">The parts, trimmed.</param>
/// <param name="Score">How strongly it is one: the way the parts are told apart.</param>
/// <param name="IsConnected">Whether connectives join the parts: 既要…又要….</param>
/// <param name="IsWeak">Whether its separators (commas, or one joint) also part what is no list.</param>
/// <param name="IsCounted">Whether the text itself counts the parts: by closing the list with their number, or by repeating the term's numerals or labels.</param>
internal sealed record PartList(List<string> Items, int Score, bool IsConnected = false, bool IsWeak = false, bool IsCounted = false);
