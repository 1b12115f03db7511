namespace Xialu.TextMining.Reading;

/// <summary>A decoded file: BOM dropped, CRLF and lone CR read as LF.</summary>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<Diagnostic> Diagnostics);
