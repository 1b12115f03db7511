using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>What ties an entry to the body.</summary>
/// <param name="Marker">Its marker; null where the body has none.</param>
/// <param name="Anchor">The words the marker belongs to, or the first mention; null where the term does not stand in the body.</param>
internal sealed record NoteLink(Marker? Marker, TextSpan? Anchor);
