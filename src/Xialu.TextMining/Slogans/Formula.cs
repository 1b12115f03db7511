namespace Xialu.TextMining.Slogans;

/// <summary>A fixed political formula.</summary>
/// <param name="Text">One of its spellings.</param>
/// <param name="Key">The form all its spellings share.</param>
/// <param name="Use">How its words are to be read.</param>
internal sealed record Formula(string Text, string Key, FormulaUse Use);
