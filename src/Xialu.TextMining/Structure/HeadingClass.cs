namespace Xialu.TextMining.Structure;

/// <summary>What a heading says of its part.</summary>
/// <param name="Kind">The kind; null where the words do not tell.</param>
/// <param name="IsStrong">Whether the words alone suffice, wherever the heading stands.</param>
/// <param name="Periods">The times it names.</param>
internal readonly record struct HeadingClass(SectionKind? Kind, bool IsStrong, IReadOnlyList<Period> Periods);
