using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>What <see cref="FootnoteExtractor.Extract"/> found in one report.</summary>
/// <param name="Terms">One record per entry of the annexes, in the order of the text.</param>
/// <param name="Diagnostics">Where markers and entries disagree (XT301–XT307), ordered by place.</param>
public sealed record FootnoteResult(IReadOnlyList<FootnoteTerm> Terms, IReadOnlyList<Diagnostic> Diagnostics);
