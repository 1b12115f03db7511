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
    [InlineData("八种能力", "干部要提高学习能力|办事能力|沟通能力", "学习能力|办事能力|沟通能力")]
    [InlineData("三医联动", "医疗|医保|医药改革联动", "医疗|医保|医药")]
    [InlineData("四好路", "把乡村公路建好|管好|护好|运营好", "建好|管好|护好|运营好")]
    [InlineData("三名", "引进和培育名校（名班）|名师|名课", "名校（名班）|名师|名课")]
    [InlineData("六圈", "东街|西街|北街商圈", "东街|西街|北街")]
    [InlineData("四级联创", "市|县（区）|乡镇（街道）|村（社区）四级一起开展创建", "市|县（区）|乡镇（街道）|村（社区）")]
    [InlineData("三库合一", "集人才库|项目库|资金库于一体的平台", "人才库|项目库|资金库")]
    [InlineData("四网", "织密“横到边、纵到底”的责任网|社区网|道口网|物资网", "责任网|社区网|道口网|物资网")]
    [InlineData("三大体系", "现代渔业生产体系|渔业经营体系|渔业服务体系", "现代渔业生产体系|渔业经营体系|渔业服务体系")]
    [InlineData("三保", "保水|保电|保气的总称", "保水|保电|保气")]
    [InlineData("三项促进", "促进教育公平|提高医疗水平|改善居住条件", "促进教育公平|提高医疗水平|改善居住条件")]
    [InlineData("三库", "信息平台里的人才库|项目库|资金库", "人才库|项目库|资金库")]
    [InlineData("三馆", "风格独特的艺术馆|文化馆|科技馆", "风格独特的艺术馆|文化馆|科技馆")]
    [InlineData("三下乡", "宣传政策的背景、内容下乡|文化下乡|医疗下乡", "宣传政策的背景、内容下乡|文化下乡|医疗下乡")]
    [InlineData("四条措施", "技能培训|以奖代补|消费帮扶|岗位开发", "技能培训|以奖代补|消费帮扶|岗位开发")]
    [InlineData("两项工程", "就业和增收工程|扶贫济困工程", "就业和增收工程|扶贫济困工程")]
    [InlineData("四项机制", "建立统筹协调|资金保障|跟踪服务|检查考核", "统筹协调|资金保障|跟踪服务|检查考核")]
    [InlineData("四大主题", "突出民生|治理|产业|绿色", "民生|治理|产业|绿色")]
    [InlineData("四类案件", "盗窃|抢劫|放火|投毒共4类案件", "盗窃|抢劫|放火|投毒")]
    [InlineData("五张清单", "政策|服务|责任|项目|产业“五张清单”", "政策|服务|责任|项目|产业")]
    [InlineData("三权分置", "所有权|承包权|经营权三权分置并行", "所有权|承包权|经营权")]
    [InlineData("3+1园区", "化工园区|医药园区|食品园区|电子园区", "化工园区|医药园区|食品园区|电子园区")]
    public void What_leads_in_and_out_is_taken_off(string term, string items, string expected)
    {
        List<string> list = [.. items.Split('|')];
        PartTrimmer.Trim(list, term, Arity.Of(term));
        Assert.Equal(expected, string.Join('|', list));
    }

    [Theory]
    [InlineData("以及占道经营等行为", "占道经营")]
    [InlineData("占道经营", "占道经营")]
    [InlineData("以及等", "以及等")]
    public void A_member_that_stands_for_itself_loses_what_ties_it_to_the_others(string item, string expected) => Assert.Equal(expected, PartTrimmer.Single(item));
}
