using System.Globalization;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What does not add up among the figures of one report.</summary>
internal sealed class IndicatorChecks(DocumentText text)
{
    // Rounded shares of a whole can make a little more than 100%.
    private const decimal RoundedWhole = 101;

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
        bool isComparable = whole.Measure == Measure.Level && part.Measure is Measure.Level or Measure.Change
            && string.Equals(whole.Quantity.BaseUnit, part.Quantity.BaseUnit, StringComparison.Ordinal) && whole.Quantity.BaseUnit is not ("%" or "‰" or "倍");
        if (isComparable && part.Quantity.BaseValue > whole.Quantity.BaseValue)
            Add("XT401", DiagnosticSeverity.Warning, part.Span, $"The part “{part.Name}” ({part.Quantity}) is greater than its whole “{whole.Name}” ({whole.Quantity}).");
    }

    /// <summary>Shares of one whole, told in one list, make at most the whole.</summary>
    private void CheckShares(IReadOnlyList<Indicator> indicators, IReadOnlyList<(int Head, int Member)> lists)
    {
        foreach (IGrouping<int, (int Head, int Member)> list in lists.GroupBy(l => l.Head))
        {
            Indicator[] shares = [indicators[list.Key], .. list.Select(l => indicators[l.Member])];
            decimal sum = shares.Sum(s => s.Quantity.Value);
            if (shares.All(s => s.Measure == Measure.Share && s.Quantity.Unit == "%" && s.Name.Contains('占', StringComparison.Ordinal)) && sum > RoundedWhole)
                Add("XT402", DiagnosticSeverity.Warning, shares[0].Sentence, $"The shares of this list (“{shares[0].Name}” …) make {Print(sum)}% together.");
        }
    }

    /// <summary>One indicator of one time and status has one value; the tiers of a target (8%左右，力争9%) differ by how firmly they are promised.</summary>
    private void CheckRepeated(IReadOnlyList<Indicator> indicators)
    {
        var first = new Dictionary<(string, Measure, Direction, string, IndicatorStatus, Strength, string), Indicator>();
        foreach (Indicator indicator in indicators)
        {
            if (indicator is not { IndicatorId: not null, Period: not null, Scope: null, Quantity.Bound: Bound.Exact }) continue;
            if (IndicatorTable.Default.IsKnown(indicator.Name) is false) continue;
            var key = (indicator.Name, indicator.Measure, indicator.Direction, indicator.Period, indicator.Status, indicator.Status == IndicatorStatus.Target ? indicator.Strength : Strength.None, indicator.Quantity.BaseUnit);
            if (first.TryAdd(key, indicator) || first[key].Quantity.BaseValue == indicator.Quantity.BaseValue) continue;
            (int line, _) = text.LineAndColumn(first[key].Span.Start);
            Add("XT403", DiagnosticSeverity.Info, indicator.Span, $"“{indicator.Name}” is {indicator.Quantity} here and {first[key].Quantity} at line {line.ToString(CultureInfo.InvariantCulture)} for {indicator.Period}.");
        }
    }

    private void CheckUnit(Indicator indicator)
    {
        if (indicator.Quantity.Unit.Length == 0 && LostUnit.Shows(text!, indicator))
            Add("XT404", DiagnosticSeverity.Info, indicator.Span, $"“{indicator.Quantity}” ({indicator.Name}) has no unit; the unit seems lost in the source.");
    }

    private void CheckExplained(NumberMention other)
    {
        if (other.Class == NumberClass.Unknown)
            Add("XT405", DiagnosticSeverity.Warning, other.Span, $"No rule explains the number “{text[other.Span]}”; it stands in no record.");
    }

    private static string Print(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void Add(string code, DiagnosticSeverity severity, TextSpan span, string message) => diagnostics.Add(new Diagnostic(code, severity, span, message));
}
