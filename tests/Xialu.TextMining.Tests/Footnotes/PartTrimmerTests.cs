using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class PartTrimmerTests
{
    [Theory]
    [InlineData("两高项目", "高耗能|高排放项目", "高耗能|高排放")]
    [InlineData("三乱", "清理村道乱堆|乱挂|乱贴", "乱堆|乱挂|乱贴")]
    [InlineData("三化企业", "具有标准化|绿色化|品牌化发展特征", "标准化|绿色化|品牌化")]
    [InlineData("三业融合", "即农业|渔业|旅游业等融合发展", "农业|渔业|旅游业")]
    [InlineData("四库", "森林水库|钱库|粮库|碳库", "森林水库|钱库|粮库|碳库")]
    [InlineData("两查", "既要查路面|又要查管网", "查路面|查管网")]
    [InlineData("三基地", "市政府提出打造茶叶基地|水果基地|药材基地的发展战略", "茶叶基地|水果基地|药材基地")]
    [InlineData("四个园", "甲园|乙园|丙园|丁园4个产业园", "甲园|乙园|丙园|丁园")]
    [InlineData("两馆一中心", "新书馆|老书馆|少年活动中心", "新书馆|老书馆|少年活动中心")]
    [InlineData("三项促进", "促进教育公平|提高医疗水平|改善居住条件", "促进教育公平|提高医疗水平|改善居住条件")]
    public void What_leads_in_and_out_is_taken_off(string term, string items, string expected)
    {
        List<string> list = [.. items.Split('|')];
        PartTrimmer.Trim(list, term, Arity.Of(term));
        Assert.Equal(expected, string.Join('|', list));
    }

    [Theory]
    [InlineData("指导小组", "指导小组")]
    [InlineData("是指甲园", "甲园")]
    [InlineData("专项政策——减税", "减税")]
    [InlineData("即时配送", "即时配送")]
    [InlineData("主要包括：甲园", "甲园")]
    public void Words_that_open_a_list_are_told_from_words_that_hold_them(string item, string expected)
        => Assert.Equal(expected, PartTrimmer.WithoutOpening(item));
}
