using System.Globalization;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What does not add up among the figures of one report.</summary>
internal sealed class IndicatorChecks(DocumentText text)
{
    // Rounded shares of a whole can make a little more than 100%.
    private const decimal RoundedWhole = 101;

    // 企业 of 规上企业: the noun that a name ends in.
    private const int NounLength = 2;

    // Values that lie farther apart are about different things that bear one name: a district, five years, a part.
    private const decimal Near = 0.05m;

    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Checks the figures and the numbers that are none.</summary>
    /// <param name="indicators">The figures in the order of the text.</param>
    /// <param name="parts">Pairs of indexes: a figure and the one that is said to be a part of it.</param>
    /// <param name="lists">Pairs of indexes: the first figure of a list and another one of it.</param>
    /// <param name="others">The numbers that are no quantities.</param>
    /// <returns>The diagnostics in the order of the checks.</returns>
    public IReadOnlyList<Diagnostic> Run(IReadOnlyList<Indicator> indicators, IReadOnlyList<(int Whole, int Part)> parts, IReadOnlyList<(int Head, int Member)> lists, IReadOnlyList<NumberMention> others)
    {
        foreach ((int whole, int part) in parts) CheckPart(indicators[whole], indicators[part]);
        CheckShares(indicators, lists);
        CheckRepeated(indicators);
        foreach (Indicator indicator in indicators) CheckUnit(indicator);
        foreach (NumberMention other in others) CheckExplained(other);
        return diagnostics;
    }

    private void CheckPart(Indicator whole, Indicator part)
    {
        bool isComparable = whole.Measure == Measure.Level && part.Measure is Measure.Level or Measure.Change && CountTheSame(whole, part)
            && whole.Quantity.Bound == Bound.Exact && part.Quantity.Bound == Bound.Exact && !IsSize(part);
        if (isComparable && part.Quantity.BaseValue > whole.Quantity.BaseValue)
            Add("XT401", DiagnosticSeverity.Warning, part.Span, $"The part “{part.Name}” ({part.Quantity}) is greater than its whole “{whole.Name}” ({whole.Quantity}).");
    }

    /// <summary>金融业税收10亿元，其中贷款余额1000亿元: 其中 often opens only what is told of next.</summary>
    private static bool CountTheSame(Indicator whole, Indicator part)
        => string.Equals(whole.Quantity.BaseUnit, part.Quantity.BaseUnit, StringComparison.Ordinal) && !UnitKinds.IsRelative(whole.Quantity.BaseUnit)
            && whole.Name.Length >= NounLength && part.Name.EndsWith(whole.Name[^NounLength..], StringComparison.Ordinal);

    /// <summary>百亿级, 千亿级: how big each of the things is.</summary>
    private static bool IsSize(Indicator part) => part.Quantity.Printed.EndsWith('级');

    /// <summary>Shares of one whole that exclude each other, told in one list, make at most the whole.</summary>
    private void CheckShares(IReadOnlyList<Indicator> indicators, IReadOnlyList<(int Head, int Member)> lists)
    {
        foreach (IGrouping<int, (int Head, int Member)> list in lists.GroupBy(l => l.Head))
        {
            Indicator[] shares = [indicators[list.Key], .. list.Select(l => indicators[l.Member])];
            decimal sum = shares.Sum(s => s.Quantity.Value);
            if (sum > RoundedWhole && shares.All(s => s.Measure == Measure.Share && s.Quantity.Unit == "%") && ExclusiveParts.Are(shares))
                Add("XT402", DiagnosticSeverity.Warning, shares[0].Sentence, $"The shares of this list (“{shares[0].Name}” …) make {Print(sum)}% together.");
        }
    }

    /// <summary>One measured indicator of one time and status has one value; the tiers of a target (8%左右，力争9%) differ by how firmly they are promised.</summary>
    private void CheckRepeated(IReadOnlyList<Indicator> indicators)
    {
        var first = new Dictionary<(string, Measure, Direction, string, IndicatorStatus, Strength, string, string?), Indicator>();
        foreach (Indicator indicator in indicators)
        {
            if (indicator is not { IndicatorId: not null, Period: not null, Scope: null, Quantity.Bound: Bound.Exact } || UnitKinds.IsClassifier(indicator.Quantity)) continue;
            if (IndicatorTable.Default.IsKnown(indicator.Name) is false) continue;
            var key = (indicator.Name, indicator.Measure, indicator.Direction, indicator.Period, indicator.Status, indicator.Strength, indicator.Quantity.Unit, indicator.Basis);
            if (first.TryAdd(key, indicator) || first[key].Sentence == indicator.Sentence || !Differ(first[key].Quantity.Value, indicator.Quantity.Value)) continue;
            (int line, _) = text.LineAndColumn(first[key].Span.Start);
            Add("XT403", DiagnosticSeverity.Info, indicator.Span, $"“{indicator.Name}” is {indicator.Quantity} here and {first[key].Quantity} at line {line.ToString(CultureInfo.InvariantCulture)} for {indicator.Period}.");
        }
    }

    /// <summary>Whether two values are near enough to be about one thing, and not one value rounded: 1600 and 1604.8 agree, 3050 and 3032.1 do not.</summary>
    private static bool Differ(decimal a, decimal b)
        => Math.Abs(a - b) is var apart && apart <= Near * Math.Max(Math.Abs(a), Math.Abs(b)) && apart >= Math.Max(LastPlace(a), LastPlace(b));

    /// <summary>What the last printed place is worth; zeros at the end of a whole number may be rounded.</summary>
    private static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        for (int i = 0; i < value.Scale; i++) place /= 10;
        while (place >= 1 && value != 0 && value % (place * 10) == 0) place *= 10;
        return place;
    }

    private void CheckUnit(Indicator indicator)
    {
        if (indicator.Quantity.Unit.Length == 0 && LostUnit.Shows(text!, indicator))
            Add("XT404", DiagnosticSeverity.Info, indicator.Span, $"“{indicator.Quantity}” ({indicator.Name}) has no unit; the unit seems lost in the source.");
    }

    private void CheckExplained(NumberMention other)
    {
        if (other.Class == NumberClass.Unknown && !IsInAddress(other.Span))
            Add("XT405", DiagnosticSeverity.Warning, other.Span, $"No rule explains the number “{text[other.Span]}”; it stands in no record.");
    }

    /// <summary>web/article/1372603016: a number of a page's address.</summary>
    private bool IsInAddress(TextSpan span) => span.Start > 0 && text[span.Start - 1] is '/' or '_' or '=';

    private static string Print(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Add(string code, DiagnosticSeverity severity, TextSpan span, string message) => diagnostics.Add(new Diagnostic(code, severity, span, message));
}
