using CsCheck;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class IndicatorExtractorTests
{
    [Fact]
    public void Every_number_is_counted_once()
    {
        NumberCoverage coverage = Samples.Read("2023年，第三产业增加值9.1亿元，“7个100%”落实，服务60岁以上老人120名。").Coverage;
        Assert.Equal(2, coverage.Records);
        Assert.Equal(0, coverage.Unexplained);
        Assert.StartsWith("record:2|", coverage.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, coverage.Others[NumberClass.Year]);
    }

    [Fact]
    public void A_part_greater_than_its_whole_is_told()
        => AssertTold("XT401", "工业投资20亿元，其中技改投资25亿元。", "The part “技改投资” (25亿元) is greater than its whole “工业投资” (20亿元).");

    [Fact]
    public void Shares_of_one_list_that_make_more_than_the_whole_are_told()
        => AssertTold("XT402", "一产、二产分别占地区生产总值的60%和55%。", "make 115% together.");

    [Theory]
    [InlineData("税收10亿元，其中贷款余额1000亿元。")]
    [InlineData("企业40家产值超过10亿元，其中企业3家超过20亿元。")]
    [InlineData("销售收入百亿级企业5家，其中千亿级企业1家。")]
    [InlineData("先进制造业、民营工业占比分别达到62%和55%。")]
    [InlineData("粮食产量9.1万吨。\n五年粮食产量44万吨。")]
    [InlineData("粮食产量9.12万吨。\n粮食产量9.1万吨。")]
    [InlineData("办理见web/article/137260301675832。")]
    public void What_only_seems_to_contradict_is_not_told(string text)
        => Assert.DoesNotContain(Samples.Read("2024年青云县人民政府工作报告\n一、2023年工作回顾\n" + text + "\n二、2024年工作安排\n新建学校1所。").Diagnostics, d => d.Code.StartsWith("XT40", StringComparison.Ordinal));

    [Fact]
    public void One_indicator_with_two_values_is_told()
        => AssertTold("XT403", "2024年青云县人民政府工作报告\n一、2023年工作回顾\n粮食产量9.1万吨。\n粮食产量9.4万吨。\n二、2024年工作安排\n新建学校1所。",
            "“粮食产量” is 9.4万吨 here and 9.1万吨 at line 3 for 2023.");

    [Fact]
    public void The_second_tier_of_a_target_contradicts_nothing()
        => Assert.DoesNotContain(Samples.Read("2024年青云县人民政府工作报告\n一、2023年工作回顾\n修了路。\n二、2024年工作安排\n地区生产总值增长8%，力争9%。").Diagnostics, d => d.Code == "XT403");

    [Fact]
    public void A_number_without_a_unit_is_told()
        => AssertTold("XT404", "启动7个小区6850改造工作。", "“6850”");

    [Theory]
    [InlineData("一般预算收入增长5%。", "一般预算收入")]
    [InlineData("农民人均纯收入达到9000元。", "纯收入")]
    [InlineData("一般公共预算收入增长5%。", null)]
    [InlineData("市场主体培育项目12个。", null)]
    public void A_renamed_series_tells_its_old_name(string text, string? variant)
        => Assert.Equal(variant, Assert.Single(Samples.Read(text).Indicators).Variant);

    [Fact]
    public void A_clean_text_is_told_nothing_of()
        => Assert.Empty(Samples.Read("粮食产量9.1万吨，其中夏粮3万吨；空气质量综合指数3.76。").Diagnostics);

    [Fact]
    public void Any_text_is_read_and_every_record_stands_where_it_says()
    {
        string[] pool = ["地区生产总值", "增长", "分别", "占", "其中", "和", "、", "，", "；", "。", "（", "）", "“", "”", "比2010年", "由", "提高到", "新增", "家", "%", "亿元",
            "3.2", "１２", "两所", "翻一番", "\n", "[3]", "\ud800", "\ue000", "\u0000", "预计（下同）", "一、2023年工作回顾", "与经济增长同步"];
        Gen.Int[0, pool.Length - 1].Array[0, 60].Sample(picks =>
        {
            string text = string.Concat(picks.Select(p => pool[p]));
            IndicatorReading reading = Samples.Read(text);
            Assert.All(reading.Indicators, i => Assert.Equal(i.Quantity.Printed, text.Substring(i.Span.Start, i.Span.Length)));
            Assert.All(reading.Indicators, i => Assert.InRange(i.Confidence, 0, 1));
            Assert.Equal(reading.Indicators.OrderBy(i => i.Span.Start), reading.Indicators);
            Assert.All(reading.Relations, r => Assert.Equal(r.Text, text.Substring(r.Span.Start, r.Span.Length)));
        }, iter: 3000);
    }

    [Theory]
    [InlineData("增长5%、")]
    [InlineData("“")]
    [InlineData("（")]
    [InlineData("和")]
    [InlineData("新增")]
    public void A_text_without_stops_stays_linear(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.NotNull(Samples.Read(text).Coverage);
    }

    private static void AssertTold(string code, string text, string message)
    {
        Diagnostic told = Assert.Single(Samples.Read(text).Diagnostics, d => d.Code == code);
        Assert.Contains(message, told.Message, StringComparison.Ordinal);
    }
}
