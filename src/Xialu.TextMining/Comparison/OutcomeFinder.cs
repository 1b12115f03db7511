using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds what the next report says of the promises of a report.</summary>
internal sealed class OutcomeFinder
{
    private readonly ComparedReport report;
    private readonly ComparedReport? review;
    private readonly Dictionary<Indicator, PlanOutcome> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamedKey, Indicator?> promised;
    private readonly Dictionary<NamedKey, Indicator?> reached;
    private readonly Dictionary<Indicator, Fulfilment> words = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a finder.</summary>
    /// <param name="report">The report that promises.</param>
    /// <param name="review">The report that reviews the year it plans; null where there is none.</param>
    /// <param name="outcomes">The outcomes of its known indicators.</param>
    public OutcomeFinder(ComparedReport report, ComparedReport? review, IEnumerable<PlanOutcome> outcomes)
    {
        this.report = report;
        this.review = review;
        foreach (PlanOutcome outcome in outcomes) known[outcome.Target.Record] = outcome;
        promised = OneOfEach(report, isTarget: true);
        reached = review is null ? [] : OneOfEach(review, isTarget: false);
        if (review is null) return;
        foreach (Fulfilment word in FulfilmentReader.Read(review)) words[word.Figure] = word;
    }

    /// <summary>The outcome of a promised figure; null where the next report states none, or several.</summary>
    public CommitmentOutcome? Find(Indicator target)
    {
        if (review is null) return null;
        if (known.TryGetValue(target, out PlanOutcome? outcome)) return Of(outcome.Actual.Record, outcome.Verdict);
        if (target.IndicatorId is not null || NamedKey.Of(target) is not { } key || promised.GetValueOrDefault(key) is null) return null;
        return reached.GetValueOrDefault(key) is { } actual ? Of(actual, Judge(target, actual)) : null;
    }

    /// <summary>The outcome of a promise without a number: the next report states the same tie.</summary>
    public CommitmentOutcome? Find(IndicatorRelation target)
        => review?.Relations.FirstOrDefault(r => r.Status != IndicatorStatus.Target && IsSame(r, target)) is { } kept
            ? new CommitmentOutcome(review, kept.Text, kept.Span, kept.Sentence, Verdict.Met, null) : null;

    private static bool IsSame(IndicatorRelation one, IndicatorRelation other)
        => one.Kind == other.Kind && string.Equals(one.IndicatorId, other.IndicatorId, StringComparison.Ordinal)
            && (one.IndicatorId is not null || string.Equals(SeriesName.Plain(one.Name), SeriesName.Plain(other.Name), StringComparison.Ordinal));

    // Of an unknown indicator more is wanted where things are made, less where it is promised to fall; of a rate neither is known.
    private static Verdict Judge(Indicator target, Indicator actual)
    {
        bool isRate = target.Quantity.BaseUnit is "%" or "‰" or "个百分点";
        int better = target.Direction == Direction.Down ? -1 : isRate && target.Direction == Direction.None ? 0 : 1;
        return VerdictJudge.Judge(SignedValue.Of(target), SignedValue.Of(actual), better, isAmount: !isRate);
    }

    /// <summary>The figures of the planned year by key; null where a report states several values.</summary>
    private Dictionary<NamedKey, Indicator?> OneOfEach(ComparedReport from, bool isTarget)
    {
        var figures = new Dictionary<NamedKey, Indicator?>();
        foreach (Indicator record in from.Indicators)
        {
            if (record.IndicatorId is not null || record.Scope is not null || (record.Status == IndicatorStatus.Target) != isTarget) continue;
            if (PanelBuilder.YearOf(record.Period) != report.PlanYear || NamedKey.Of(record) is not { } key) continue;
            figures[key] = figures.TryGetValue(key, out Indicator? other) && !IsSameValue(other, record) ? null : other ?? record;
        }
        return figures;
    }

    private static bool IsSameValue(Indicator? one, Indicator other) => one is not null && SignedValue.Of(one) == SignedValue.Of(other);

    private CommitmentOutcome Of(Indicator actual, Verdict verdict)
        => new(review!, actual.Quantity.Printed, actual.Span, actual.Sentence, verdict, words.GetValueOrDefault(actual));
}
