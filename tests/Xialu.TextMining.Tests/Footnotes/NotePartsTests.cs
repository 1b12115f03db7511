using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class NotePartsTests
{
    [Theory]
    [InlineData("两稳一保", "即稳增长、稳市场主体、保就业。", "稳增长|稳市场主体|保就业")]
    [InlineData("四化", "工业化主导、信息化引领、城镇化带动、农业现代化固本。", "工业化主导|信息化引领|城镇化带动|农业现代化固本")]
    [InlineData("1+2", "“1”即一个总平台，“2”即监测系统和调度系统。", "一个总平台|监测系统|调度系统")]
    [InlineData("2+1+N", "2大支柱产业为纺织、食品，1大战略产业为新能源，N个特色产业为茶叶等。", "2大支柱产业|1大战略产业|N个特色产业")]
    [InlineData("三高企业", "即高技术、高成长、高附加值企业，须同时满足：收入一亿元；增速百分之十；研发百分之三。", "高技术|高成长|高附加值")]
    [InlineData("两个毫不", "毫不动摇扶持和壮大集体经济，毫不动摇鼓励民间投资。", "毫不动摇扶持和壮大集体经济|毫不动摇鼓励民间投资")]
    [InlineData("散乱弃", "“散”是指零散的作坊；“乱”是指乱建的厂房；“弃”是指弃用的仓库。", "零散的作坊|乱建的厂房|弃用的仓库")]
    [InlineData("村、镇、城", "示范村、特色镇、生态城。", "示范村|特色镇|生态城")]
    [InlineData("五江生态廊道", "东江、西江、南江、北江、中江沿线生态保护、修复、治理。", "东江|西江|南江|北江|中江")]
    public void The_parts_of_an_abbreviation_are_spelt_out(string term, string definition, string parts)
        => Assert.Equal(parts, string.Join('|', NoteParts.Find(term, definition).Items));

    [Theory]
    [InlineData("深圳90", "即总审批时间不超过90天。")]
    [InlineData("河长制", "由各级负责人分段管理河湖的制度。")]
    [InlineData("总额管理、结余留用", "将上一年度支付总额，加上约定增长，形成指标，年度清算。")]
    [InlineData("六稳", "")]
    [InlineData("", "甲、乙、丙。")]
    public void A_definition_without_parts_gives_none(string term, string definition)
        => Assert.Empty(NoteParts.Find(term, definition).Items);

    [Theory]
    [InlineData("两稳一保", "即：、、。")]
    [InlineData("两稳一保", "指，，，；；")]
    public void A_definition_of_marks_alone_spells_out_nothing(string term, string definition) => Assert.Empty(NoteParts.Find(term, definition).Items);
}
