using System.Text;
using CsCheck;

namespace Xialu.TextMining.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>The whole extraction on texts that no government wrote: no exception, and every rule of a mined report holds.</summary>
public sealed class ReportMinerRobustnessTests
{
    private const int Mutants = 2_000;

    /// <summary>A report in small that uses every room.</summary>
    internal const string Report = """
        青云县政府工作报告
        ——2024年1月9日在青云县第十八届人民代表大会第三次会议上
        县长 张三
        各位代表：
        我代表县人民政府，向大会报告工作，请予审议。
        一、2023年工作回顾
        （一）经济运行稳中向好。初步核算，地区生产总值达到212.4亿元，同比增长5.8%左右；一般公共预算收入9.1亿元，下降1.2%，降幅比全市平均收窄0.5个百分点。粮食产量十二万吨以上，连续三年增长。
        （二）项目建设提速增效。新开工项目86个，其中亿元以上项目12个，实现“开门红”；“两稳一保”[1]工作有力，“一县一策”②落地。
        |指标|单位|2023年完成|2024年目标|
        |--|--|--|--|
        |城镇新增就业|人|3500|3600|
        存在的问题：财政收支矛盾突出，2家企业停产。
        二、2024年工作安排
        预期目标是：地区生产总值增长6%以上，力争7%；居民收入增长与经济增长同步；城镇调查失业率控制在5.5%以内；单位GDP能耗下降2.5～3%。
        1.抓改革、促发展。坚持稳字当头、稳中求进，建成高标准农田3万亩，改造老旧小区二十五个，惠及群众1.2万户。
        各位代表！让我们撸起袖子加油干！
        名词解释
        [1]“两稳一保”：即稳增长、稳市场主体，保就业。
        ②“一县一策”：指一个县一个办法。
        """;

    private static readonly string[] Pieces = ["%", "％", "亿元", "1", "１２", "十二", "、", "，", "。", "\n", "\n\n", "“", "”", "（", "）", "[1]", "[", "]", "①", "左右", "以上", "－", "～", "其中", "分别", "增长", "下降", "2023年", "一、", "（一）", "名词解释\n", "：", "\t", "|", "\u3000", "\0", "\uFFFD", "\uE000", "千", "万", "亿", "·", ".", ",", "和", "同步", "预计", "确保", "一是", "第一，"];

    private static readonly Gen<string> Prose = Gen.OneOf(
        OneOf(Pieces), OneOf(Report.Split('，', '。', '、', '；', '\n')), Gen.Char.Array[1, 3].Select(c => new string(c))).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Damaged_reports_give_records_that_keep_the_rules()
    {
        Mutator mutator = new(20240109, Pieces);
        byte[] sound = Encoding.UTF8.GetBytes(Report);
        for (int i = 0; i < Mutants; i++) AssertSound(Encoding.UTF8.GetString(mutator.Mutate(sound)), $"mutant {i}");
    }

    [Fact]
    public void Any_prose_gives_records_that_keep_the_rules() => Prose.Sample(text => AssertSound(text, "sample"), iter: 2_000);

    [Fact]
    public void Mining_twice_gives_the_same_records()
        => Prose.Sample(text => Assert.Equal(Print(Mine(text)), Print(Mine(text))), iter: 200);

    [Theory]
    [InlineData("增")]
    [InlineData("增长5%")]
    [InlineData("五十二亿")]
    [InlineData("“两稳一保”")]
    [InlineData("[1]")]
    [InlineData("（一）")]
    [InlineData("一、甲：")]
    [InlineData("抓改革，")]
    [InlineData("2023年")]
    [InlineData("\ud800")]
    [InlineData("\ue000\u0001")]
    [InlineData("🚀1")]
    [InlineData("9")]
    [InlineData("其中，分别")]
    public void A_million_characters_without_a_stop_are_read_in_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        TimeSpan before = Environment.CpuUsage.TotalTime;
        AssertSound(text, piece);
        // All tests' processor time is in it, so the bound only tells linear from quadratic.
        Assert.InRange((Environment.CpuUsage.TotalTime - before).TotalSeconds, 0, 60);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void AssertSound(string text, string which)
    {
        string? broken = ReportRules.Broken(Mine(text)).FirstOrDefault();
        Assert.True(broken is null, $"{which}: {broken}\n{(text.Length < 5_000 ? text : "")}");
    }

    private static MinedReport Mine(string text) => ReportMiner.Default.Mine(new Document { Name = "x", Format = DocumentFormat.Text, Text = new DocumentText(text) });

    private static string Print(MinedReport report)
        => string.Join('\n', [.. report.Indicators, .. report.Relations, .. report.Footnotes, .. report.Slogans, .. report.Diagnostics]);
}
