namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>The scores of one report, or of several together.</summary>
internal sealed record ReportScore(IndicatorScore Indicators, FootnoteScore Footnotes, SloganScore Slogans)
{
    /// <summary>What was missed, differs or should not be there, in the order of the text for each kind.</summary>
    public IReadOnlyList<ScoringError> Errors { get; init; } = [];

    public static ReportScore Of(ReportRows gold, ReportRows predicted)
    {
        var errors = new List<ScoringError>();
        return new(
            IndicatorScore.Of(gold.Indicators, predicted.Indicators, errors),
            FootnoteScore.Of(gold.Footnotes, predicted.Footnotes, errors),
            SloganScore.Of(gold.Slogans, predicted.Slogans, errors))
        { Errors = errors };
    }

    /// <summary>All reports together: counts added, then scored again.</summary>
    public static ReportScore Sum(IReadOnlyList<ReportScore> scores) => new(
        IndicatorScore.Sum([.. scores.Select(s => s.Indicators)]),
        FootnoteScore.Sum([.. scores.Select(s => s.Footnotes)]),
        SloganScore.Sum([.. scores.Select(s => s.Slogans)]));
}
