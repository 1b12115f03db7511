namespace Xialu.TextMining.Reading;

/// <summary>A report as read: its text, which never changes afterwards, and what the file's format said about it.</summary>
public sealed record Document
{
    /// <summary>The file's name without folder and extension; the <c>report</c> of every record.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of file it was.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>The decoded text that every span indexes.</summary>
    public required DocumentText Text { get; init; }

    /// <summary>Name of the encoding the bytes were read with, such as <c>utf-8</c> or <c>gb18030</c>.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>SHA-256 of the input bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Title that the file's own metadata states (front matter, <c>&lt;title&gt;</c>, document properties), or null.</summary>
    public string? DeclaredTitle { get; init; }

    /// <summary>What the format says about stretches of text: headings, list items, tables, notes. Ordered by start; empty for plain text.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Markup characters inside the text that are no words (<c>**</c>, <c>#</c>, <c>|</c>, escapes, front matter). Ordered, disjoint.</summary>
    public IReadOnlyList<TextSpan> Marks { get; init; } = [];

    /// <summary>What the reader noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
