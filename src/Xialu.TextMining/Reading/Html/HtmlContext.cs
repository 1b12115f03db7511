namespace Xialu.TextMining.Reading;

/// <summary>What holds where the walk through a page stands, handed down from element to element.</summary>
internal readonly record struct HtmlContext(BlockKind Kind, int Level, int ListDepth, bool Chrome, bool KeepsSpaces, bool InLink, bool Raised);
