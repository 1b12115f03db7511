using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class MarkerScannerTests
{
    [Theory]
    [InlineData("办好“夜校”[1]。", "[1]:Bracket:1")]
    [InlineData("办好“夜校”［ 2 ］。", "［ 2 ］:Bracket:2")]
    [InlineData("办好“夜校”〔3〕、集市【4】。", "〔3〕:Bracket:3 【4】:Bracket:4")]
    [InlineData("办好夜校[^5]。", "[^5]:Bracket:5")]
    [InlineData("办好夜校①和集市②。", "①:Circled:1 ②:Circled:2")]
    [InlineData("办好“夜校”（1）。", "（1）:Parenthesis:1")]
    [InlineData("办好“夜校”6活动。", "6:Bare:6")]
    [InlineData("办好夜校7活动。", "7:Flat:7")]
    [InlineData("办好夜校[1][2]。", "[1]:Bracket:1 [2]:Bracket:2")]
    [InlineData("办好夜校①②。", "①:Circled:1 ②:Circled:2")]
    public void Every_dress_of_a_marker_is_seen(string text, string expected) => Assert.Equal(expected, Scan(text));

    [Theory]
    [InlineData("任务：①修路。②架桥。")]
    [InlineData("任务有三：（1）修路；（2）架桥。")]
    [InlineData("“夜校”3个。")]
    [InlineData("“夜校”2.5万平方米。")]
    [InlineData("增长9％。")]
    [InlineData("建成学校12所。")]
    [InlineData("编号[2024]。")]
    [InlineData("1甲")]
    [InlineData("")]
    public void Numbered_lists_and_figures_are_no_markers(string text) => Assert.Equal("", Scan(text));

    [Fact]
    public void Hostile_text_gives_no_more_markers_than_the_bound()
        => Assert.Equal(20_000, MarkerScanner.Scan(string.Concat(Enumerable.Repeat("[1]", 30_000)), 0, 90_000).Count);

    private static string Scan(string text)
        => string.Join(' ', MarkerScanner.Scan(text, 0, text.Length).Select(m => $"{text[m.Span.Start..m.Span.End]}:{m.Style}:{m.Value}"));
}
