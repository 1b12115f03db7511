using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>What a report is and how it is built. Every span indexes <see cref="Reading.Document.Text"/>.</summary>
public sealed record Outline
{
    /// <summary>The document that was parsed.</summary>
    public required Document Document { get; init; }

    /// <summary>The title as printed or declared, in one line; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The place whose government reports, such as <c>下陆区</c>; null where it cannot be told.</summary>
    public string? Place { get; init; }

    /// <summary>The level of that government; null where it cannot be told.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Who reports: the speaker or the government, as printed; null where it is not said.</summary>
    public string? Issuer { get; init; }

    /// <summary>The session, such as <c>下陆区第十一届人民代表大会第二次会议</c>; null where it is not said.</summary>
    public string? Session { get; init; }

    /// <summary>The day of delivery; null where it is not said.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>The last year that the report reviews; null where it cannot be told.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>The first year that the report plans; null where it cannot be told.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The top-level parts: they cover the text, in order, without gap or overlap.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The paragraphs, in order. Blank lines and page noise belong to none.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The sentences, in order.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>What the parser noticed, the reader's diagnostics included.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
