namespace Xialu.TextMining.Structure;

/// <summary>What stands before the first part of a report.</summary>
internal sealed record ReportFront
{
    /// <summary>Index of the first line of the body.</summary>
    public required int BodyStart { get; init; }

    /// <summary>The printed title; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The lines of the session, joined; null where there are none.</summary>
    public string? SessionLine { get; init; }

    /// <summary>The session alone.</summary>
    public string? Session { get; init; }

    /// <summary>The speaker's line, or the government in whose name is spoken.</summary>
    public string? Issuer { get; init; }

    /// <summary>The government named in 我代表…, such as 区人民政府; null where it is not said.</summary>
    public string? Represented { get; init; }

    /// <summary>The day of delivery.</summary>
    public DateOnly? DeliveredOn { get; init; }
}
