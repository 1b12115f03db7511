using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class NameJudgeTests
{
    [Theory]
    [InlineData("开展“清湖净岸”行动。")]
    [InlineData("开展“清湖净岸”[3]行动。")]
    [InlineData("开展“清湖净岸”专项整治行动。")]
    [InlineData("开展“清湖净岸”等活动。")]
    [InlineData("开展“清湖净岸”“植树增绿”和“拆旧建新”行动。")]
    [InlineData("开展“清湖净岸”、植树增绿、拆旧建新等活动。")]
    [InlineData("落实“清湖净岸”实施方案。")]
    [InlineData("建立“纵到底、横到边”的巡护体系。")]
    [InlineData("打造“湖畔夜经济”。")]
    [InlineData("启用“零工驿站”。")]
    [InlineData("打响“碧水保卫战”。")]
    [InlineData("建成“15分钟便民服务圈”。")]
    [InlineData("评选“湖城之友”。")]
    [InlineData("把今年定为“作风提升年”，")]
    [InlineData("创建“健康村”。")]
    [InlineData("推进“平安湖城”建设。")]
    [InlineData("推进“平安湖城”“法治湖城”建设取得成效。")]
    [InlineData("探索“拆旧+建新”的复合更新模式。")]
    [InlineData("开展“政银企”对接活动。")]
    [InlineData("建立“纵到底、横到边”的权责运行体系。")]
    [InlineData("推广“疏导结合、协力督办”的城市管理机制。")]
    [InlineData("打造“滨湖经济带”。")]
    [InlineData("上线“诉求分拨指挥系统”。")]
    public void A_noun_for_a_thing_done_made_or_kept_makes_a_name(string text) => Assert.True(IsName(text));

    [Theory]
    [InlineData("坚持“项目为先”理念。")]
    [InlineData("坚持“项目为先”工作理念。")]
    [InlineData("坚持“项目为先”的发展思路。")]
    [InlineData("坚持“项目为先”的鲜明导向。")]
    [InlineData("坚持“项目为先”，开展活动。")]
    [InlineData("“煤改气”改造800户。")]
    [InlineData("“煤改气”改造８００户。")]
    [InlineData("“即时兑付”推动企业发展。")]
    [InlineData("“即时兑付”惠及企业80家。")]
    [InlineData("彰显“山水相融”的城市特色。")]
    [InlineData("落实“免申即享”政策。")]
    [InlineData("做到“盘活存量、壮大经济”。")]
    [InlineData("实现“山水相融”建设目标。")]
    [InlineData("“山水相融”新区建设。")]
    [InlineData("围绕“抓住机遇、真抓实干，合力建设区域中心”的总体目标。")]
    [InlineData("让“办事不求人”。")]
    [InlineData("推动“制造+服务”。")]
    [InlineData("坚持“以健康为中心”。")]
    [InlineData("誓言“用五年再造一个新城”。")]
    [InlineData("坚持“项目为先”")]
    [InlineData("坚持“项目为先”\n行动")]
    public void Other_words_leave_it_a_slogan(string text) => Assert.False(IsName(text));

    [Theory]
    [InlineData("制造+服务", false)]
    [InlineData("健康为中心", false)]
    [InlineData("政务服务", true)]
    [InlineData("服务", false)]
    [InlineData("盘活存量、壮大经济", false)]
    [InlineData("医、养服务", true)]
    [InlineData("三年大变样、五年上平台", false)]
    public void The_noun_must_be_the_head_of_the_whole_phrase(string phrase, bool isName) => Assert.Equal(isName, NameJudge.EndsLikeName(phrase));

    [Fact]
    public void The_noun_after_a_list_names_its_every_member()
    {
        const string Text = "开展“清湖净岸”“植树增绿”以及“拆旧建新”行动。";
        List<Quotation> quotations = QuotationScanner.Scan(Text, new TextSpan(0, Text.Length));
        Assert.Equal(3, quotations.Count);
        Assert.All(Enumerable.Range(0, 3), i => Assert.True(NameJudge.IsName(Text, quotations, i, Text.Length)));
    }

    [Theory]
    [InlineData("行动", true)]
    [InlineData("理念", false)]
    [InlineData("行动着", false)]
    public void Heads_are_whole_words(string word, bool isHead) => Assert.Equal(isHead, NameJudge.IsHead(word));

    private static bool IsName(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal) is var line and >= 0 ? line : text.Length;
        return NameJudge.IsName(text, QuotationScanner.Scan(text, new TextSpan(0, end)), 0, end);
    }
}
