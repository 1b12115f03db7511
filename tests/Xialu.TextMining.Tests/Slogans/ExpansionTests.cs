using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class ExpansionTests
{
    [Theory]
    [InlineData("“三清”，即清垃圾、清河道、清杂物。", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”，也就是清垃圾、清河道、清杂物。", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”（清垃圾、清河道、清杂物）工作", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”（即：清垃圾、清河道、清杂物）工作", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”[7]指清垃圾，清河道，清杂物。", 3, "清垃圾|清河道|清杂物")]
    [InlineData("三清：指清垃圾、清河道、清杂物\n四改", 0, "")]
    [InlineData("“三湖”（东湖、西湖和青莲湖）", 3, "东湖|西湖|青莲湖")]
    [InlineData("“两山”即云台山和孤山。", 2, "云台山|孤山")]
    [InlineData("“两中心”即指挥和调度中心、物资中心。", 2, "指挥和调度中心|物资中心")]
    [InlineData("“三清”，即清垃圾、清河道，以及清杂物。", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”，即清垃圾、清河道。", 3, "")]
    [InlineData("“三清”，指的是清垃圾、清河道、清杂物。", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”，即清垃圾、清河道、清“小散”摊点。", 3, "清垃圾|清河道|清“小散”摊点")]
    [InlineData("“三清”，就是清垃圾、清河道、清杂物“三清”；", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三清”（清垃圾、清河道、清杂物等任务）", 3, "清垃圾|清河道|清杂物")]
    [InlineData("“三湖”指东湖、西湖和青莲湖三大湖泊。", 3, "东湖|西湖|青莲湖")]
    [InlineData("“三湖”指东湖、西湖和青莲湖3个湖泊。", 3, "东湖|西湖|青莲湖")]
    [InlineData("“两促”指促公平、促平等就业。", 2, "促公平|促平等就业")]
    [InlineData("“两促”指促公平、促“平等就业。", 2, "")]
    [InlineData("“三清”扎实推进，清垃圾、清河道、清杂物。", 3, "")]
    [InlineData("“一窗”，即综合窗口。", 1, "")]
    [InlineData("“三清”，即“清垃圾”、“清河道”、“清杂物”。", 3, "")]
    [InlineData("“三清”，即清垃圾、清河道、清杂物", 3, "")]
    public void The_parts_count_when_they_are_as_many_as_announced(string text, int announced, string parts)
        => Assert.Equal(parts, string.Join('|', Expansion.After(text, Slogan(text), announced)));

    [Fact]
    public void The_next_abbreviation_ends_the_list()
        => Assert.Equal(["资源节约型", "环境友好型"], Expansion.After("“两型”指资源节约型、环境友好型，“三化”指智慧化。", new TextSpan(1, 2), 2));

    [Fact]
    public void A_list_that_does_not_end_soon_is_none()
        => Assert.Empty(Expansion.Parts("“三清”，即" + string.Concat(Enumerable.Repeat("清垃圾、", 50)) + "。", new TextSpan(1, 2)));

    [Fact]
    public void Parts_are_given_whatever_their_number()
        => Assert.Equal(["清垃圾", "清河道"], Expansion.Parts("“三清”，即清垃圾、清河道。", new TextSpan(1, 2)));

    [Theory]
    [InlineData("三清")]
    [InlineData("“三清”")]
    [InlineData("“三清”（")]
    [InlineData("“三清”，即")]
    public void A_text_that_breaks_off_has_no_parts(string text) => Assert.Empty(Expansion.Parts(text, Slogan(text)));

    private static TextSpan Slogan(string text)
    {
        int start = text[0] == '“' ? 1 : 0, end = text.IndexOf('”', StringComparison.Ordinal);
        return TextSpan.FromBounds(start, end < 0 ? Math.Min(2, text.Length) : end);
    }
}
