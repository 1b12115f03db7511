using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Comparison;

/// <summary>Holds an outcome against a target of the same unit.</summary>
internal static class VerdictJudge
{
    // 左右 has no defined width; an outcome that falls short by less than a tenth is neither met nor missed.
    private const decimal AboutShare = 0.1m;

    // A level three times its target is rarely an outcome: 新增上市企业10家以上 was planned, 上市企业75家 are there.
    private const decimal SameThing = 3;

    /// <summary>Judges two figures of a panel.</summary>
    public static Verdict Judge(PanelFigure target, PanelFigure actual)
        => Judge(target.Signed, actual.Signed, IndicatorTraits.Of(target.Indicator.Id).Better, isAmount: target.Measure == Measure.Level && target.Unit is not ("%" or "‰"));

    /// <summary>Judges two values of one unit.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The outcome.</param>
    /// <param name="better">1 where more is wanted, −1 where less is, 0 where neither is; a target with a bound tells itself.</param>
    /// <param name="isAmount">Whether they are amounts, of which one much greater than the other is hardly its outcome.</param>
    public static Verdict Judge(SignedValue target, SignedValue actual, int better, bool isAmount)
    {
        if (isAmount && !IsLikely(Math.Abs(target.Value), Math.Abs(actual.Value))) return Verdict.Unclear;
        int wanted = target.Bound switch { Bound.AtLeast => 1, Bound.AtMost => -1, _ => better };
        if (wanted == 0) return target.Bound == Bound.Exact && target == actual ? Verdict.Met : Verdict.Unclear;
        // Turned so that more is wanted: the goal is the near end of the target, the outcome lies between worst and best.
        decimal goal = wanted > 0 ? target.Value : -(target.ValueMax ?? target.Value);
        (decimal? worst, decimal? best) = Ends(actual, wanted);
        if (worst >= goal) return Verdict.Met;
        if (best >= goal || best is null) return Verdict.Unclear;
        bool isAbout = target.Bound == Bound.Approx || actual.Bound == Bound.Approx;
        return isAbout && goal - best <= AboutShare * Math.Abs(goal) ? Verdict.Unclear : Verdict.Missed;
    }

    private static bool IsLikely(decimal target, decimal actual) => actual <= target * SameThing && target <= actual * SameThing;

    private static (decimal? Worst, decimal? Best) Ends(SignedValue actual, int wanted)
    {
        decimal? low = actual.Bound == Bound.AtMost ? null : actual.Value;
        decimal? high = actual.Bound == Bound.AtLeast ? null : actual.ValueMax ?? actual.Value;
        return wanted > 0 ? (low, high) : (-high, -low);
    }
}
