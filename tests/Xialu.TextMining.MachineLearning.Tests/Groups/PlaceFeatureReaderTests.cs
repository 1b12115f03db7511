using Xialu.TextMining.Comparison;
using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class PlaceFeatureReaderTests
{
    private static readonly MinedReport[] Mined = [.. new[] { ("甲县", 11.0), ("乙县", 8.0), ("丙县", 5.0) }.SelectMany(p => new[] { Report(p.Item1, 2023, p.Item2), Report(p.Item1, 2024, p.Item2 - 2) })];

    private static readonly Corpus Reports = Corpus.Of(Mined.Select(ComparedReport.Of));

    private static readonly Attention[] Shares = [.. Mined.SelectMany(m => new AttentionMeter().Measure(m))];

    [Fact]
    public void Takes_growth_levels_in_logarithms_and_planned_growth_of_core_indicators_and_shares_of_categories()
    {
        PlaceFeatures read = PlaceFeatureReader.Read(Reports, Shares, new() { Years = YearHandling.Kept });
        Assert.Equal([("丙县", 2, 2023, 2024), ("乙县", 2, 2023, 2024), ("甲县", 2, 2023, 2024)], read.Places.Select(p => (p.Name, p.Reports, p.FirstYear!.Value, p.LastYear!.Value)));
        Assert.Equal(
            [("attention_创新", ""), ("attention_安全", ""), ("attention_数字经济", ""), ("attention_民生", ""), ("attention_环境", ""), ("attention_营商环境", ""),
                ("gdp_growth_actual", "%"), ("gdp_growth_target", "%"), ("gdp_level_actual", "lg 亿元")],
            read.Features.Select(f => (f.Id, f.Unit)));
        Assert.Equal(["创新", "安全", "数字经济", "民生", "环境", "营商环境", "地区生产总值增长", "地区生产总值增长目标", "地区生产总值"], read.Features.Select(f => f.Name), StringComparer.Ordinal);
        Assert.Equal([4, 7, 10], Column(read, "gdp_growth_actual"));
        Assert.Equal([3.5, 6.5, 9.5], Column(read, "gdp_growth_target"));
        Assert.All(Column(read, "gdp_level_actual"), v => Assert.Equal(2, v!.Value, 12));
        double share = Shares.Where(a => a is { Part: ReportPart.All, Unit: AttentionUnit.Characters, Category.Name: "创新" } && a.Report.StartsWith("甲县", StringComparison.Ordinal)).Average(a => a.Share!.Value);
        Assert.True(share > 0);
        Assert.Equal(share, Column(read, "attention_创新")[2]!.Value, 12);
    }

    [Fact]
    public void Within_years_only_the_distance_from_the_year_s_mean_is_left()
        => Assert.Equal([-3, 0, 3], Column(PlaceFeatureReader.Read(Reports, Shares), "gdp_growth_actual"));

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
        => Assert.Equal(Written(PlaceFeatureReader.Read(Reports, Shares)), Written(PlaceFeatureReader.Read(Corpus.Of(Mined.Reverse().Select(ComparedReport.Of)), Shares.Reverse())));

    [Fact]
    public void Another_level_than_the_places_have_leaves_none()
        => Assert.Empty(PlaceFeatureReader.Read(Reports, Shares, new() { Level = Structure.GovernmentLevel.Province }).Places);

    [Fact]
    public void Fewer_than_two_places_a_year_are_refused()
        => Assert.Equal("Found 1 places a year; expected 2 or more. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => PlaceFeatureReader.Read(Reports, Shares, new() { FewestPlacesAYear = 1 })).Message);

    private static double?[] Column(PlaceFeatures table, string id)
    {
        int feature = table.Features.Index().Single(f => f.Item.Id == id).Index;
        return [.. Enumerable.Range(0, table.Places.Count).Select(p => table[p, feature] is { } value ? Math.Round(value, 12) : (double?)null)];
    }

    private static string Written(PlaceFeatures table)
        => string.Join('\n', Enumerable.Range(0, table.Places.Count).Select(p => string.Join(' ', Enumerable.Range(0, table.Features.Count).Select(f => $"{table.Features[f].Id}={table[p, f]:R}"))));

    private static MinedReport Report(string place, int year, double growth)
    {
        using var folder = new TemporaryFolder();
        string text = FormattableString.Invariant($"""
            {place}{year}年政府工作报告
            各位代表：
            一、{year - 1}年工作回顾
            {year - 1}年，地区生产总值达到100亿元，增长{growth}%。{(place == "甲县" ? "科技创新投入增加，研发平台增多。" : "农村面貌改变。")}
            二、{year}年工作安排
            {year}年，地区生产总值增长{growth - .5}%。
            """);
        return ReportMiner.Default.Mine(folder.Write($"{place}{year}.txt", text));
    }
}
