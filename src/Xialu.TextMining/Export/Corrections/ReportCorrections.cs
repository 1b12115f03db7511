namespace Xialu.TextMining.Export.Corrections;

/// <summary>What a reviewer decided about the records of one report: the content of one corrections file.</summary>
public sealed record ReportCorrections
{
    /// <summary>Path of the file as given.</summary>
    public required string File { get; init; }

    /// <summary>The report's name.</summary>
    public required string Report { get; init; }

    /// <summary>SHA-256 of the report's file, lower-case hexadecimal: corrections hold for these very bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The decisions, at most one a record.</summary>
    public required IReadOnlyList<Correction> Records { get; init; }
}
