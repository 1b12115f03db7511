using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class AnnexReaderTests
{
    private const string Body = "今年办好夜校、集市、灯会。\n";
    private static readonly string Report = string.Concat(Enumerable.Repeat("办好夜校、集市、灯会，推进各项工作。\n", 120))
        + "各位代表，让我们团结起来，办好夜校、集市、灯会，为建设更加美好的家园而努力奋斗，再创新的业绩！\n";

    [Theory]
    [InlineData("名词解释\n1.夜校：晚上的学校。\n2.集市：赶集的地方。", "1 夜校|2 集市")]
    [InlineData("名词解释\n[1]“夜校”：晚上的学校。\n[2]“集市”：赶集的地方。", "1 夜校|2 集市")]
    [InlineData("※注释※\n①夜校：晚上的学校。\n②集市：赶集的地方。", "1 夜校|2 集市")]
    [InlineData("《政府工作报告》名词解释\n夜校：这是晚上的学校。\n集市：这是赶集的地方。", " 夜校| 集市")]
    [InlineData("名词解释（按出现的先后排列）\n（本表仅供参考）\n1.夜校：晚上的学校。", "1 夜校")]
    [InlineData("名词解释\n1.夜校：晚上的学校。2.集市：赶集的地方。", "1 夜校|2 集市")]
    [InlineData("名词解释\n1夜校：这是晚上办的学校。\n2集市：这是赶集的地方。\n3灯会：这是挂灯的集会。", "1 夜校|2 集市|3 灯会")]
    [InlineData("名词解释\n1.夜校：晚上的学校。\n附件\n2022年项目清单\n1.道路：修一条路。", "1 夜校")]
    [InlineData("名词解释\n1.夜校：晚上的学校。\n2.集市：赶集的地方；\n每月逢五开集。\n3.灯会：挂灯的集会。", "1 夜校|2 集市|3 灯会")]
    public void A_headed_annex_is_read_in_any_dress(string annex, string expected)
    {
        AnnexReader reader = AnnexReader.Read(Body + annex);
        Assert.Equal(expected, Show(reader));
        Assert.Equal(Body.Length, reader.BodyEnd);
    }

    [Theory]
    [InlineData("1.夜校：晚上的学校。\n2.集市：赶集的地方。\n3.灯会：挂灯的集会。", "1 夜校|2 集市|3 灯会")]
    [InlineData("夜校：这是晚上办的学校。\n集市：这是赶集的地方。\n灯会：这是挂灯的集会。", " 夜校| 集市| 灯会")]
    [InlineData("[1] 夜校：晚上的学校。\n[2] 集市：赶集的地方。\n[3] 灯会：挂灯的集会。", "1 夜校|2 集市|3 灯会")]
    public void After_the_call_at_the_end_three_entries_need_no_heading(string annex, string expected)
    {
        AnnexReader reader = AnnexReader.Read(Report + annex);
        Assert.Equal(expected, Show(reader));
        Assert.Equal(Report.Length, reader.BodyEnd);
    }

    [Theory]
    [InlineData("1.夜校：晚上的学校。\n2.集市：赶集的地方。")]
    [InlineData("索引号：一二三四五六七八九。\n发布机构：某某市人民政府办公室。\n主题分类：综合政务与其他事项。")]
    [InlineData("")]
    public void Two_lines_or_the_matter_of_a_page_are_no_annex(string tail)
    {
        string text = Report + tail;
        AnnexReader reader = AnnexReader.Read(text);
        Assert.Empty(reader.Entries);
        Assert.Equal(text.Length, reader.BodyEnd);
    }

    [Fact]
    public void Two_annexes_are_both_read_and_the_body_ends_at_the_first()
    {
        AnnexReader reader = AnnexReader.Read(Body + "名词解释\n1.夜校：晚上的学校。\n附件\n名词解释\n1.集市：赶集的地方。");
        Assert.Equal("1 夜校|1 集市", Show(reader));
        Assert.Equal(Body.Length, reader.BodyEnd);
    }

    [Fact]
    public void A_sub_label_goes_on_the_definition_above_it()
    {
        AnnexReader reader = AnnexReader.Read("今年聚焦三六九，办好集市。\n名词解释\n聚焦三六九：这是全县的目标和任务：\n“三”：就是三个目标和要求。\n集市：这是赶集的地方。");
        Assert.Equal(" 聚焦三六九| 集市", Show(reader));
    }

    private static string Show(AnnexReader reader)
        => string.Join('|', reader.Entries.Select(e => $"{e.Number?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {e.Term}"));
}
