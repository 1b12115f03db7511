namespace Xialu.TextMining.Comparison;

/// <summary>How much of a report stands in earlier reports of the corpus.</summary>
public sealed record Novelty
{
    /// <summary>The report.</summary>
    public required ComparedReport Report { get; init; }

    /// <summary>How many earlier reports the corpus has; with none there is nothing to tell.</summary>
    public required int EarlierReports { get; init; }

    /// <summary>How many sentences were compared: those of <see cref="ReportSentences.ShortestCompared"/> characters or more, notes left out.</summary>
    public required int Sentences { get; init; }

    /// <summary>Those that stand, or nearly stand, in an earlier report, in the order of the text.</summary>
    public required IReadOnlyList<BorrowedSentence> Borrowed { get; init; }

    /// <summary>The earlier report that most of them stand in, the latest of several; null where there are none.</summary>
    public ComparedReport? MainSource => Sources.Select(s => s.Key).FirstOrDefault();

    /// <summary>How many of them stand in <see cref="MainSource"/>.</summary>
    public int FromMainSource => Sources.Select(s => s.Count()).FirstOrDefault();

    /// <summary>How many sentences stand in an earlier report but for punctuation.</summary>
    public int Copied => Borrowed.Count(s => s.IsCopy);

    /// <summary>How many nearly stand in one.</summary>
    public int NearlyCopied => Borrowed.Count - Copied;

    /// <summary>The share of sentences that stand in no earlier report; null where there is none, or nothing to compare.</summary>
    public double? NewShare => EarlierReports == 0 || Sentences == 0 ? null : (double)(Sentences - Borrowed.Count) / Sentences;

    private IEnumerable<IGrouping<ComparedReport, BorrowedSentence>> Sources
        => Borrowed.GroupBy(s => s.Source).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.PlanYear).ThenBy(g => g.Key.Name, StringComparer.Ordinal);
}
