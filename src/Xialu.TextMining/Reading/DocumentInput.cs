namespace Xialu.TextMining.Reading;

/// <summary>A file as a format reader gets it.</summary>
public sealed record DocumentInput
{
    /// <summary>Path or name as the caller gave it, for messages.</summary>
    public required string File { get; init; }

    /// <summary>Name without folder and extension: the document's name.</summary>
    public required string Name { get; init; }

    /// <summary>All bytes of the file.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
