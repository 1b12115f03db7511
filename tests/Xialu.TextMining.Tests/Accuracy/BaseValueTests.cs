using System.Globalization;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Base values against the annotations: the annotated value times the scale that stands in the annotated unit, reckoned here by itself.</summary>
public sealed class BaseValueTests
{
    private const int FewestMatches = 700;

    [Fact]
    public void Every_annotated_figure_of_the_corpus_has_its_base_value()
        => AssertBases(Repository.PathOf("corpus"), Repository.PathOf("corpus", "gold"), FewestMatches);

    [Fact]
    public void Every_annotated_figure_of_the_real_reports_has_its_base_value()
        => AssertBases(Repository.SharedPath("reports", "dev"), Repository.SharedPath("accuracy", "gold"), FewestMatches);

    [Fact]
    public void Every_figure_annotated_after_the_rules_has_its_base_value()
        => AssertBases(Repository.SharedPath("reports", "dev"), Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "Gold"), FewestMatches / 2);

    [Theory]
    [InlineData("亿元", 100_000_000)]
    [InlineData("万亿元", 1_000_000_000_000)]
    [InlineData("万人次", 10_000)]
    [InlineData("元/月", 1)]
    [InlineData("", 1)]
    public void The_scale_of_a_unit_is_what_stands_before_it(string unit, long scale) => Assert.Equal(scale, ScaleOf(unit));

    private static void AssertBases(string reports, string gold, int fewest)
    {
        int matched = 0;
        List<string> wrong = [];
        foreach (string file in Directory.GetFiles(gold, "*.indicators.tsv").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file)[..^".indicators.tsv".Length];
            MinedReport report = ReportMiner.Default.Mine(Directory.GetFiles(reports, name + ".*").Single());
            foreach (string[] row in File.ReadLines(file).Skip(1).Select(l => l.Split('\t')).Where(r => r.Length > 7))
            {
                if (Match(report, row) is not { } found) continue;
                matched++;
                if (!IsRight(found, row[7])) wrong.Add($"{name} {row[1]}: “{found.Quantity.Printed}” is {found.Quantity.BaseValue} {found.Quantity.BaseUnit}");
            }
        }
        Assert.True(matched >= fewest, $"only {matched} rows were matched");
        Assert.Empty(wrong);
    }

    /// <summary>The figure that overlaps an annotated row and has its value.</summary>
    private static Indicator? Match(MinedReport report, string[] row)
    {
        int start = Number(row[1]), end = Number(row[2]);
        decimal value = decimal.Parse(row[5], CultureInfo.InvariantCulture);
        return report.Indicators.FirstOrDefault(i => i.Span.Start < end && start < i.Span.End && i.Quantity.Value == value);
    }

    private static bool IsRight(Indicator found, string unit)
    {
        bool isScaled = found.Quantity.BaseUnit.Length > 0 && found.Quantity.BaseUnit[0] is '万' or '亿';
        bool keepsPoints = unit.EndsWith("百分点", StringComparison.Ordinal) == found.Quantity.BaseUnit.EndsWith("百分点", StringComparison.Ordinal);
        return !isScaled && keepsPoints && found.Quantity.BaseValue == found.Quantity.Value * ScaleOf(unit);
    }

    private static long ScaleOf(string unit)
    {
        long scale = 1;
        foreach (char c in unit)
        {
            if (c is not ('万' or '亿')) break;
            scale *= c == '万' ? 10_000 : 100_000_000;
        }
        return scale;
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
