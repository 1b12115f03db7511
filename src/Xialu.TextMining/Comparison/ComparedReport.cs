using System.Security.Cryptography;
using System.Runtime.InteropServices;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// What a comparison keeps of a <see cref="MinedReport"/>: its place, years and records, and of its text only the sentences that records stand
/// in, so that thousands of reports fit in memory. Spans still index the report's text.
/// </summary>
public sealed record ComparedReport
{
    private readonly IReadOnlyDictionary<TextSpan, string> sentences;

    private ComparedReport(IReadOnlyDictionary<TextSpan, string> sentences) => this.sentences = sentences;

    /// <summary>The report's name, which is unique in a corpus.</summary>
    public required string Name { get; init; }

    /// <summary>The place as printed, such as <c>下陆区</c>; null where it cannot be told.</summary>
    public required string? Place { get; init; }

    /// <summary>The place around it; null where the report does not print it.</summary>
    public required string? ParentPlace { get; init; }

    /// <summary>The place in the table of divisions, as it is today; null outside of a corpus and where it is not clear which one it is.</summary>
    public Division? Division { get; internal init; }

    /// <summary>The place's name today where its division is known, else as printed; null where it cannot be told.</summary>
    public string? PlaceName => Division?.Name ?? Place;

    /// <summary>The level of the government; null where it cannot be told.</summary>
    public required GovernmentLevel? Level { get; init; }

    /// <summary>The last year that the report reviews; null where it cannot be told.</summary>
    public required int? ReviewYear { get; init; }

    /// <summary>The first year that the report plans, which is the year it counts for; null where it cannot be told.</summary>
    public required int? PlanYear { get; init; }

    /// <summary>The day of delivery; null where it is not said.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>SHA-256 of the input bytes, lower-case hexadecimal; empty for a text that was no file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of the text, lower-case hexadecimal: equal for one text in two encodings or under two names.</summary>
    public required string TextHash { get; init; }

    /// <summary>Length of the text in UTF-16 units.</summary>
    public required int Characters { get; init; }

    /// <summary>Number of words, page noise left out.</summary>
    public required int Tokens { get; init; }

    /// <summary>The top-level parts.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The figures, in the order of the text.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>What is stated without a number, in the order of the text.</summary>
    public required IReadOnlyList<IndicatorRelation> Relations { get; init; }

    /// <summary>The slogans, in the order of the text.</summary>
    public required IReadOnlyList<Slogan> Slogans { get; init; }

    /// <summary>What became of every number in the text; null where it was not counted.</summary>
    public required NumberCoverage? Numbers { get; init; }

    /// <summary>Equal for reports of one place under whatever name.</summary>
    internal string PlaceKey => Division is { Code.Length: > 0 } ? Division.Code : PlaceName ?? "";

    /// <summary>False where the corpus has reports of several places of this name and this report does not say which it means.</summary>
    internal bool IsPlaceClear { get; init; } = true;

    /// <summary>Takes from a mined report what a comparison needs. The mined report and its text can then be let go.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The part that is kept.</returns>
    public static ComparedReport Of(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Outline outline = report.Outline;
        return new ComparedReport(SentencesOf(report))
        {
            Name = report.Name,
            Place = outline.Place,
            ParentPlace = outline.ParentPlace,
            Level = outline.Level,
            ReviewYear = outline.ReviewYear,
            PlanYear = outline.PlanYear,
            DeliveredOn = outline.DeliveredOn,
            Sha256 = outline.Document.Sha256,
            TextHash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(report.Text.ToString().AsSpan()))),
            Characters = report.Text.Length,
            Tokens = report.TokenCount,
            Sections = outline.Sections,
            Indicators = report.Indicators,
            Relations = report.Relations,
            Slogans = report.Slogans,
            Numbers = report.Numbers,
        };
    }

    /// <summary>The text of a sentence that an indicator or a relation stands in.</summary>
    /// <param name="sentence">The span that the record names as its sentence.</param>
    /// <returns>The sentence as printed.</returns>
    /// <exception cref="KeyNotFoundException">No record of this report names the span.</exception>
    public string SentenceAt(TextSpan sentence) => sentences[sentence];

    /// <summary>What the part that a position lies in is for.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>The kind; <see cref="SectionKind.Chrome"/> outside the text.</returns>
    public SectionKind KindAt(int position) => Sections.FirstOrDefault(s => s.Span.Contains(position))?.Kind ?? SectionKind.Chrome;

    private static Dictionary<TextSpan, string> SentencesOf(MinedReport report)
    {
        var texts = new Dictionary<TextSpan, string>();
        foreach (TextSpan span in report.Indicators.Select(i => i.Sentence).Concat(report.Relations.Select(r => r.Sentence)))
            if (!texts.ContainsKey(span)) texts.Add(span, report.Text[span]);
        return texts;
    }
}
