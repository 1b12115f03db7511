using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>
/// Tells actual, estimate and target, and how firmly a target is promised. It reads the sentences of a report in order, because
/// 预计 at the head of a list reaches to the full stop, and 预计（下同） to the end of the review.
/// </summary>
internal sealed class StatusReader(Outline outline)
{
    private bool isReviewEstimated;
    private bool isEstimatedToStop;
    private int estimatedFrom;

    /// <summary>Notes the estimates that a sentence opens, before its figures are read.</summary>
    public void Open(SentenceView view, SectionKind section)
    {
        estimatedFrom = int.MaxValue;
        for (int i = 0; i < view.Elements.Count; i++)
        {
            if (section == SectionKind.Review && SaysHereafter(view, i)) isReviewEstimated = true;
            if (!Says(view, i, "expect")) continue;
            estimatedFrom = Math.Min(estimatedFrom, i);
            bool opensList = i + 1 < view.Elements.Count && view.Elements[i + 1].Kind == ElementKind.Break;
            if (opensList || i == 0) isEstimatedToStop = true;
        }
    }

    /// <summary>Ends what a full stop ends.</summary>
    /// <param name="last">The last character of the sentence.</param>
    public void Close(char last)
    {
        if (last is not ('；' or ';')) isEstimatedToStop = false;
    }

    /// <summary>The status and strength of a figure.</summary>
    public (IndicatorStatus Status, Strength Strength) Read(SentenceView view, Figure figure, Section section, TimeMention? time)
    {
        bool isPlan = section.Kind is SectionKind.Plan or SectionKind.OwnBuilding or SectionKind.Closing or SectionKind.Annex;
        if (isPlan || figure.IsGoal || time?.Years is { } years && outline.ReviewYear is { } reviewed && years.Last > reviewed)
        {
            Strength strength = StrengthOf(view, figure);
            bool isPast = isPlan && !figure.IsGoal && (figure.IsStart || strength is not (Strength.Ensure or Strength.Strive)) && IsPast(view, figure, time);
            return isPast ? (IndicatorStatus.Actual, Strength.None) : (IndicatorStatus.Target, strength);
        }
        bool isEstimate = isReviewEstimated && section.Kind == SectionKind.Review || isEstimatedToStop || figure.Element > estimatedFrom;
        // 努力扩大消费 in a review promises nothing: only what is still to come is promised.
        return isEstimate ? (IndicatorStatus.Estimate, Strength.Expect) : (IndicatorStatus.Actual, Strength.None);
    }

    /// <summary>A plan part that reports the past: a year already reviewed, 去年, 已; what a plan means to change (从A提高到B) is there already.</summary>
    private bool IsPast(SentenceView view, Figure figure, TimeMention? time)
    {
        if (time?.Years is { } years && outline.PlanYear is { } planned) return years.Last < planned;
        if (figure.IsStart) return true;
        for (int i = figure.Clause; i < figure.Element; i++)
            if (view.Gives(i, Cue.Past) || IsLastYear(view, i)) return true;
        return false;
    }

    /// <summary>去年 as the time of the figure, not as what it is compared with (比上年提升).</summary>
    private static bool IsLastYear(SentenceView view, int index)
        => view.Elements[index].Is(GrammarRole.Time) && view.Gives(index, Cue.LastYear) && !(index > 0 && view.Elements[index - 1].Is(GrammarRole.Against));

    private static Strength StrengthOf(SentenceView view, Figure figure)
    {
        for (int i = figure.Element - 1; i >= 0; i--)
        {
            if (Says(view, i, "ensure")) return Strength.Ensure;
            if (Says(view, i, "strive")) return Strength.Strive;
            if (Says(view, i, "expect")) return Strength.Expect;
        }
        return Strength.None;
    }

    private static bool Says(SentenceView view, int index, string value)
        => view.Elements[index].Is(GrammarRole.Modal) && !IsNoun(view, index + 1) && string.Equals(Grammar.ValueOf(view.Word(view.Elements[index])), value, StringComparison.Ordinal);

    /// <summary>预期目标 is a noun and expects nothing.</summary>
    private static bool IsNoun(SentenceView view, int next)
        => next < view.Elements.Count && view.Gives(next, Cue.Goal);

    /// <summary>预计（下同） and （预计数，下同）: what follows is estimated as well.</summary>
    private static bool SaysHereafter(SentenceView view, int bracket)
    {
        if (view.Elements[bracket].Kind != ElementKind.Bracket || view.Word(view.Elements[bracket]).IndexOf("下同", StringComparison.Ordinal) < 0) return false;
        return view.Word(view.Elements[bracket]).IndexOf("预计", StringComparison.Ordinal) >= 0 || bracket > 0 && Says(view, bracket - 1, "expect");
    }
}
