using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class AnnexHeadingTests
{
    [Theory]
    [InlineData("名词解释")]
    [InlineData("※注释※")]
    [InlineData("【名词解释】")]
    [InlineData("附件一：名词解释")]
    [InlineData("《政府工作报告》有关用语说明")]
    [InlineData("注 释")]
    [InlineData("**名词解释和说明：**")]
    [InlineData("<!-- 名词解释 -->")]
    [InlineData("名词解释（按报告中出现顺序排列）")]
    [InlineData("有关术语的说明")]
    public void Headings_of_annexes_are_known_under_any_dress(string line) => Assert.True(AnnexHeading.Opens(line));

    [Theory]
    [InlineData("附件：名词解释.doc")]
    [InlineData("现对名词解释如下，请审议。")]
    [InlineData("一、工作回顾")]
    [InlineData("")]
    public void File_names_and_sentences_are_no_headings(string line) => Assert.False(AnnexHeading.Opens(line));

    [Theory]
    [InlineData("附件2：民生实事项目清单", true)]
    [InlineData("上一篇：无", true)]
    [InlineData("1.夜校：晚上的学校。", false)]
    public void Lists_and_page_matter_close_an_annex(string line, bool closes) => Assert.Equal(closes, AnnexHeading.Closes(line));
}
