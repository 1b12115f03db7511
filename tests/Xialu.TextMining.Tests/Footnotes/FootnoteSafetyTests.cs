using CsCheck;
using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class FootnoteSafetyTests
{
    private static readonly string[] Units =
    [
        "名词解释\n", "[1]", "“", "”", "：", "1.", "①", "（2）", "、", "；", "。", "即", "甲乙", "\n", "四个", "3+N", "\ud800", "\0", "**", "\\r\\n", "】", "【", "等", "和",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Units.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(p => Units[p])));

    [Fact]
    public void No_text_makes_it_throw_and_every_span_holds_what_it_says()
        => Hostile.Sample(text =>
        {
            foreach (FootnoteTerm term in FootnoteExtractorTests.Extract(text).Terms)
            {
                Assert.Equal(term.Definition, text.Substring(term.DefinitionSpan.Start, term.DefinitionSpan.Length));
                Assert.True(term.MarkerSpan is not { } marker || marker.End <= text.Length);
                Assert.True(term.AnchorSpan is not { } anchor || anchor.End <= text.Length);
            }
        });

    [Theory]
    [InlineData("“")]
    [InlineData("[1]")]
    [InlineData("甲、")]
    [InlineData("1.")]
    [InlineData("名词解释")]
    [InlineData("1.甲：乙\n")]
    [InlineData("名词解释\n甲园：即乙、丙、丁。\n")]
    [InlineData("”1")]
    public void A_long_run_of_anything_is_read_to_its_end(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        FootnoteResult result = FootnoteExtractorTests.Extract(text);
        Assert.InRange(result.Terms.Count, 0, 1000);
    }

    [Fact]
    public void Two_runs_give_the_same_records()
    {
        const string Text = "办好“夜校”[1]。\n名词解释\n[1]“夜校”：晚上的学校。";
        Assert.Equal(
            FootnoteExtractorTests.Extract(Text).Terms.Select(t => (t.Term, t.MarkerSpan, t.AnchorSpan)),
            FootnoteExtractorTests.Extract(Text).Terms.Select(t => (t.Term, t.MarkerSpan, t.AnchorSpan)));
    }
}
