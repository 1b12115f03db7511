using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>An entry of an annex, before it is linked to the body.</summary>
/// <param name="Number">Its number; null for an unnumbered entry.</param>
/// <param name="Term">Its head word, quotes removed, several heads joined with 、; empty where the entry names none.</param>
/// <param name="Heads">The folded heads: one, or several where the entry explains several terms.</param>
/// <param name="Definition">Where its definition stands.</param>
/// <param name="Start">Index of its first unit, number included.</param>
internal sealed record NoteEntry(NoteNumber? Number, string Term, IReadOnlyList<string> Heads, TextSpan Definition, int Start)
{
    /// <summary>The term as terms are compared.</summary>
    public string Folded { get; } = FoldedText.Fold(Term);
}
