namespace Xialu.TextMining.Comparison;

/// <summary>A sentence that stands, or nearly stands, in an earlier report.</summary>
public sealed record BorrowedSentence
{
    /// <summary>The report that has it.</summary>
    public required ComparedReport Report { get; init; }

    /// <summary>The sentence.</summary>
    public required ReportSentence Sentence { get; init; }

    /// <summary>The earlier report: of the most similar sentences that of the same place, then the latest.</summary>
    public required ComparedReport Source { get; init; }

    /// <summary>The sentence there.</summary>
    public required ReportSentence SourceSentence { get; init; }

    /// <summary>Jaccard similarity of the character trigrams of both, punctuation and width left out; 1 where the words are the same.</summary>
    public required double Similarity { get; init; }

    /// <summary>How many earlier reports have the words of <see cref="SourceSentence"/>: a formula stands in many.</summary>
    public required int SourceReports { get; init; }

    /// <summary>Whether the words are the same.</summary>
    public bool IsCopy => Similarity == 1;
}
