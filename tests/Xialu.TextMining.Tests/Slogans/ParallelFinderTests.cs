using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class ParallelFinderTests
{
    [Theory]
    [InlineData("抓招商、促落地，全县项目提速", "抓招商、促落地")]
    [InlineData("抓招商，促落地，强服务", "抓招商，促落地，强服务")]
    [InlineData("抓招商促落地", "抓招商促落地")]
    [InlineData("抓招商促落地行动", "抓招商促落地")]
    [InlineData("凝心聚力抓招商、促落地", "抓招商、促落地")]
    [InlineData("五年来，我们抓招商、促落地", "抓招商、促落地")]
    [InlineData("优化布局、强化支撑，产业更强", "优化布局、强化支撑")]
    [InlineData("壮大主导产业、建设实力城市", null)]
    [InlineData("优化布局、强化支撑体系建设", null)]
    [InlineData("推动工业提质", null)]
    [InlineData("提质扩优工程", null)]
    [InlineData("全县经济平稳运行", null)]
    [InlineData("抓招商", null)]
    [InlineData("", null)]
    public void A_lead_opens_with_phrases_of_one_length(string text, string? phrases)
        => Assert.Equal(phrases, ParallelFinder.AtLead(text, 0) is { } span ? text[span.Start..span.End] : null);

    [Theory]
    [InlineData("拉框架、理秩序，新增绿地", 7)]
    [InlineData("拉框架、理秩序。", 7)]
    [InlineData("抓招商促落地。", 6)]
    [InlineData("抓招商促落地，", 0)]
    [InlineData("清江区、清河区、老城区纳入规划", 0)]
    [InlineData("投资大、带动强的项目", 0)]
    [InlineData("优化布局、强化支撑。", 0)]
    [InlineData("抓招商。", 0)]
    public void A_sentence_opens_with_short_phrases_only(string text, int length) => Assert.Equal(length, ParallelFinder.AtSentence(text, 0));

    [Theory]
    [InlineData("开放引领、绿色崛起，县域实力增强", 9)]
    [InlineData("开放引领、绿色崛起", 9)]
    [InlineData("开放引领、绿色崛起、共建共享，", 14)]
    [InlineData("开放引领、绿色崛起。", 0)]
    [InlineData("开放引领、绿色崛起成效明显", 0)]
    [InlineData("开放引领，绿色崛起", 0)]
    [InlineData("开放引领、", 0)]
    [InlineData("开放、绿色，", 0)]
    public void A_row_of_fours_is_joined_by_list_commas_and_closed(string text, int length) => Assert.Equal(length, ParallelFinder.RowOfFours(text, 0));

    [Theory]
    [InlineData("延链补链强链，", 6)]
    [InlineData("延链、补链、强链。", 8)]
    [InlineData("延链", 0)]
    [InlineData("供应链金融链", 0)]
    [InlineData("稳就业、稳企业、稳市场，", 11)]
    [InlineData("稳就业、稳企业、保市场", 7)]
    [InlineData("稳就业。", 0)]
    [InlineData("稳中求进、稳中提质", 0)]
    [InlineData("建圈强链", 4)]
    [InlineData("去产能、去库存、去杠杆、降成本、补短板", 19)]
    [InlineData("链", 0)]
    [InlineData("稳", 0)]
    public void Chains_are_parallel_anywhere(string text, int length) => Assert.Equal(length, ParallelFinder.ChainAt(text, 0));
}
