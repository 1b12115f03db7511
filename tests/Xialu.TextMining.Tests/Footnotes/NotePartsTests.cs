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
    [InlineData("三馆，一站", "图书馆、文化馆（老馆）、科技馆，乡村文化站。", "图书馆|文化馆（老馆）|科技馆|乡村文化站")]
    [InlineData("三保一优一防", "保水、保电、保气，优路网，防内涝。", "保水|保电|保气|优路网|防内涝")]
    [InlineData("5+2产业", "茶叶、水果、药材、水产、林木5个传统产业和新能源、新材料2个新兴产业。", "茶叶|水果|药材|水产|林木|新能源|新材料")]
    [InlineData("两新一重", "新型道路建设，新型城区建设和水库、堤防等重大工程建设。", "新型道路建设|新型城区建设|水库、堤防等重大工程建设")]
    [InlineData("三统一制度", "文书、装备、场所“三统一”制度。", "文书|装备|场所")]
    [InlineData("两个统筹", "统筹水路、陆路两大通道，统筹城区、乡村两大市场。", "统筹水路、陆路两大通道|统筹城区、乡村两大市场")]
    [InlineData("四乱", "乱堆乱放、乱搭乱建。", "乱堆|乱放|乱搭|乱建")]
    [InlineData("四个提升", "即“道路亟待提升”“水网亟待提升”“校舍亟待提升”和“医院亟待提升”。", "道路亟待提升|水网亟待提升|校舍亟待提升|医院亟待提升")]
    [InlineData("1+2+2援助体系", "低保为基础，医疗救助、教育救助为主体，临时救助、慈善救助为辅助。", "低保|医疗救助|教育救助|临时救助|慈善救助")]
    [InlineData("两个中心、三个基地", "市里的部署。前者是物流中心、会展中心；后者是茶叶基地、水果基地、药材基地。", "物流中心|会展中心|茶叶基地|水果基地|药材基地")]
    [InlineData("一横两纵", "“一横”是河堤路；“两纵”一是东山路和东岭的支路，二是西山路。", "河堤路|东山路和东岭的支路|西山路")]
    [InlineData("三大建设", "建设南北通道的枢纽，提升集散的能力；建设山区的引擎，提升服务的能力；建设水上的门户，提升开放的能力。", "建设南北通道的枢纽|建设山区的引擎|建设水上的门户")]
    [InlineData("两个集中", "企业事项集中到大厅办,个人事项集中到驿站办。", "企业事项集中到大厅办|个人事项集中到驿站办")]
    [InlineData("双随机、一公开", "指随机抽取对象，随机选派人员，结果向社会公开。", "随机抽取对象|随机选派人员|结果向社会公开")]
    [InlineData("两查一改", "既要查路面，又要查桥梁，还要改管网。", "查路面|查桥梁|改管网")]
    [InlineData("三个一、两个一", "市里建设“一条街、一座园、一个馆”，县里建设“一所校、一条路”。", "一条街|一座园|一个馆|一所校|一条路")]
    [InlineData("六稳", "市里提出的要求，即稳就业、稳企业、稳物价、稳投资、稳出口和稳信心，努力开新局。", "稳就业|稳企业|稳物价|稳投资|稳出口|稳信心")]
    [InlineData("一体五同", "城乡一体化规划和交通同网、园区同建、产业同兴、服务同城、生态同治。", "城乡一体化规划|交通同网|园区同建|产业同兴|服务同城|生态同治")]
    [InlineData("两新一重", "新型基础设施、新型城镇化和水库、堤防等重大工程。", "新型基础设施|新型城镇化|水库、堤防等重大工程")]
    [InlineData("2+3工程", "“两大基础工程”包括新水厂、新电站，“三大示范工程”包括老街、河岸、后山。", "新水厂|新电站|老街|河岸|后山")]
    [InlineData("四个自信、两个维护", "“四个自信”即：道路自信、理论自信、制度自信、文化自信；“两个维护”即：坚决维护甲的核心、乙的地位，坚决维护丙的权威。", "道路自信|理论自信|制度自信|文化自信|坚决维护甲的核心、乙的地位|坚决维护丙的权威")]
    [InlineData("五乱一超", "指乱摆卖、乱张贴、乱涂画、乱搭建、乱堆放，以及超门线经营等行为。", "乱摆卖|乱张贴|乱涂画|乱搭建|乱堆放|超门线经营")]
    public void The_parts_of_an_abbreviation_are_spelt_out(string term, string definition, string parts)
        => Assert.Equal(parts, string.Join('|', NoteParts.Find(term, definition).Items));

    [Theory]
    [InlineData("深圳90", "即总审批时间不超过90天。")]
    [InlineData("河长制", "由各级负责人分段管理河湖的制度。")]
    [InlineData("总额管理、结余留用", "将上一年度支付总额，加上约定增长，形成指标，年度清算。")]
    [InlineData("O2O门店", "用户在线上付款和在线下取货。")]
    [InlineData("平台2.0", "落实《条例》《办法》，推出新的平台。")]
    [InlineData("三车联动", "依据路况搭配车辆，3台机器同时清洗路面。")]
    [InlineData("六稳", "")]
    [InlineData("", "甲、乙、丙。")]
    public void A_definition_without_parts_gives_none(string term, string definition)
        => Assert.Empty(NoteParts.Find(term, definition).Items);

    [Theory]
    [InlineData("两稳一保", "即：、、。")]
    [InlineData("两稳一保", "指，，，；；")]
    public void A_definition_of_marks_alone_spells_out_nothing(string term, string definition) => Assert.Empty(NoteParts.Find(term, definition).Items);

    [Theory]
    [InlineData("三稳", "稳水、稳电、稳气、稳路。", "3")]
    [InlineData("三稳", "稳水、稳电、稳气。", null)]
    [InlineData("十县百乡", "建设10个示范县、100个示范乡。", null)]
    [InlineData("1+2+N", "“1”即总平台，“2”即水站和电站，“N”即若干村点。", null)]
    public void A_count_that_the_parts_do_not_meet_is_announced_once_it_is_certain(string term, string definition, string? announced)
        => Assert.Equal(announced, NoteParts.Find(term, definition).Announced);

    [Fact]
    public void Odd_definitions_are_read_without_an_exception()
    {
        string[] bits = ["“", "”", "（", "《", "》", "、", "，", "；", "。", "即", "指", "和", "等", "的", "为", "以", "要", "一是", "二是", "前者", "后者", "3个", "N", "\n", "\ud800", "甲乙", "建设", "两稳"];
        string[] terms = ["两稳一保", "3+1+N", "51020工程", "三高、两低", "专精特新", "千万工程", "两", "“", "10个一"];
        var random = new Random(7);
        for (int i = 0; i < 3000; i++)
        {
            string definition = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => bits[random.Next(bits.Length)]));
            Assert.All(NoteParts.Find(terms[i % terms.Length], definition).Items, item => Assert.True(item.Length > 0));
        }
    }
}
