namespace Xialu.TextMining.Comparison;

/// <summary>How alike two reports are. The shares are of <see cref="Report"/>'s sentences, whichever of the two came first.</summary>
public sealed record ReportSimilarity
{
    /// <summary>The report.</summary>
    public required ComparedReport Report { get; init; }

    /// <summary>The report it is compared with.</summary>
    public required ComparedReport Other { get; init; }

    /// <summary>The weighting of the words.</summary>
    public required TermWeighting Weighting { get; init; }

    /// <summary>The cosine of the two vectors of weighed words, from 0 to 1.</summary>
    public required double Cosine { get; init; }

    /// <summary>Whether the other is the report's forerunner: the same place's latest report before it.</summary>
    public required bool IsForerunner { get; init; }

    /// <summary>How many sentences of the report are compared; null where the year of one of the two cannot be told.</summary>
    public int? Sentences { get; init; }

    /// <summary>How many of them stand in the other report but for punctuation.</summary>
    public int? Copied { get; init; }

    /// <summary>How many nearly stand there.</summary>
    public int? NearlyCopied { get; init; }
}
