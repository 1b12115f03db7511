using System.Globalization;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class FulfilmentReaderTests
{
    [Theory]
    [InlineData("城镇新增就业6900人，完成年度计划的138%。", "6900人 138")]
    [InlineData("完成投资24.8亿元，占年度计划的116%。", "24.8亿元 116")]
    [InlineData("到位资金55亿元、完成市下达目标任务的1.2倍。", "55亿元 120")]
    [InlineData("整备土地67.5万平方米，超年度任务12.6%。", "67.5万平方米 112.6")]
    [InlineData("税收收入12亿元，增长5%，完成年度计划的102%。", "12亿元 102")]
    [InlineData("全年造林50万亩、种草18万亩，分别完成年度任务的149%、120%。", "50万亩 149; 18万亩 120")]
    public void A_report_s_word_on_its_plan_belongs_to_the_figure_before_it(string review, string expected)
        => Assert.Equal(expected, string.Join("; ", FulfilmentReader.Read(Compared.Report("甲县", 2021, review)).Select(Print)));

    [Theory]
    [InlineData("造林50万亩，完成总任务的60%。")]
    [InlineData("造林50万亩，完成三年规划目标任务的75%。")]
    [InlineData("造林50万亩，覆盖率达到75%。")]
    [InlineData("重点项目完成年度投资计划的140.5%。")]
    [InlineData("建成学校5所，财政收入增长5%，完成年度计划的102%。")]
    public void Plans_of_several_years_and_words_without_their_figure_say_nothing(string review)
        => Assert.Empty(FulfilmentReader.Read(Compared.Report("甲县", 2021, review)));

    private static string Print(Fulfilment f) => string.Create(CultureInfo.InvariantCulture, $"{f.Figure.Quantity} {f.Percent / 1.00000m}");
}
