using System.Globalization;
using CsCheck;
using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

/// <summary>Notes written in every dress of marker, heading and entry are read back as they were meant.</summary>
public sealed class FootnoteRoundTripTests
{
    private static readonly string[] Terms = ["夜校下乡", "河长巡河", "零碳驿站", "云上粮仓", "午间食堂", "土路改油", "书香进山", "早市便民", "农技门诊", "星火作坊"];
    private static readonly string[] Headings = ["名词解释", "附件：名词解释", "※名词注释※", "**名词解释**", "《政府工作报告》有关用语说明"];

    private static readonly (string Name, Func<int, string> Print)[] Markers =
    [
        ("[1]", n => $"[{Of(n)}]"), ("［1］", n => $"［{Of(n)}］"), ("〔1〕", n => $"〔{Of(n)}〕"), ("【1】", n => $"【{Of(n)}】"), ("[^1]", n => $"[^{Of(n)}]"), ("（1）", n => $"（{Of(n)}）"),
        ("①", n => $"{(char)('①' + n - 1)}"), ("1", Of),
    ];

    private static readonly (string Name, Func<int, string, string, string> Print)[] Entries =
    [
        ("[1]甲：", (n, term, words) => $"[{Of(n)}]{term}：{words}"), ("[1]“甲”：", (n, term, words) => $"[{Of(n)}]“{term}”：{words}"), ("1.甲：", (n, term, words) => $"{Of(n)}.{term}：{words}"),
        ("1、“甲”：", (n, term, words) => $"{Of(n)}、“{term}”：{words}"), ("（1）甲：", (n, term, words) => $"（{Of(n)}）{term}：{words}"), ("①甲：", (n, term, words) => $"{(char)('①' + n - 1)}{term}：{words}"),
        ("1．甲，是指", (n, term, words) => $"{Of(n)}．{term}，是指{words}"), ("**1.甲**：", (n, term, words) => $"**{Of(n)}.{term}**：{words}"),
    ];

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static MatrixTheoryData<string, string> Dresses => new(Markers.Select(m => m.Name), Entries.Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Dresses))]
    public void Every_note_is_tied_to_its_marker_and_its_words(string marker, string entry)
    {
        Func<int, string> mark = Markers.Single(m => m.Name == marker).Print;
        Func<int, string, string, string> write = Entries.Single(e => e.Name == entry).Print;
        Gen.Select(Gen.Shuffle(Terms, 3, Terms.Length), Gen.Int[0, Headings.Length - 1]).Sample((terms, heading) =>
        {
            string[] words = [.. terms.Select((_, i) => $"由乡镇开办的第{Of(i + 1)}批便民服务，每月有人值守。")];
            string body = string.Join('\n', terms.Select((t, i) => $"我们推行“{t}”{mark(i + 1)}，群众都说方便。"));
            string text = $"{body}\n{Headings[heading]}\n{string.Join('\n', terms.Select((t, i) => write(i + 1, t, words[i])))}";
            FootnoteResult result = FootnoteExtractorTests.Extract(text);
            Assert.Equal(terms, result.Terms.Select(t => t.Term), StringComparer.Ordinal);
            Assert.Equal(Enumerable.Range(1, terms.Length).Select(Of), result.Terms.Select(t => t.Number), StringComparer.Ordinal);
            Assert.Equal(Enumerable.Range(1, terms.Length).Select(mark), result.Terms.Select(t => t.MarkerSpan is { } m ? text.Substring(m.Start, m.Length) : ""), StringComparer.Ordinal);
            Assert.Equal(terms, result.Terms.Select(t => t.AnchorSpan is { } a ? text.Substring(a.Start, a.Length) : ""), StringComparer.Ordinal);
            Assert.All(result.Terms.Zip(words), t => Assert.EndsWith(t.Second, t.First.Definition, StringComparison.Ordinal));
            Assert.All(result.Terms, t => Assert.Equal(1, t.Occurrences));
            Assert.Empty(result.Diagnostics);
        }, iter: 8);
    }

    [Fact]
    public void Notes_in_any_order_are_tied_by_their_numbers()
        => Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).Sample(order =>
        {
            string body = string.Join('\n', Enumerable.Range(0, 8).Select(i => $"我们推行“{Terms[i]}”[{Of(i + 1)}]，群众都说方便。"));
            string text = body + "\n名词解释\n" + string.Join('\n', order.Order().Select(i => $"[{Of(i + 1)}]“{Terms[i]}”：由乡镇开办的第{Of(i + 1)}批便民服务。"));
            // The markers of the body, not the entries, stand in any order.
            string[] lines = text.Split('\n');
            string shuffled = string.Join('\n', order.Select(i => lines[i]).Concat(lines.Skip(8)));
            FootnoteResult result = FootnoteExtractorTests.Extract(shuffled);
            Assert.Equal(Terms.Take(8), result.Terms.Select(t => t.AnchorSpan is { } a ? shuffled.Substring(a.Start, a.Length) : ""), StringComparer.Ordinal);
            Assert.Empty(result.Diagnostics);
        }, iter: 100);

    private static readonly string[] Members = ["茶叶基地", "水果基地", "药材基地", "水产基地", "林木基地", "花卉基地", "蔬菜基地"];

    private static readonly Func<string[], string>[] Lists =
    [
        m => "即" + string.Join('、', m) + "。",
        m => "指" + string.Join('、', m[..^1]) + "和" + m[^1] + "。",
        m => "包括" + string.Join('、', m[..^1]) + "以及" + m[^1] + "。",
        m => "分别是" + string.Join('、', m) + "。",
        m => string.Join('；', m.Select((w, i) => "一二三四五六七"[i] + "是" + w)) + "。",
        m => string.Join('；', m.Select((w, i) => $"{(char)('①' + i)}{w}")) + "。",
        m => string.Join('；', m.Select((w, i) => $"（{Of(i + 1)}）{w}")) + "。",
        m => string.Concat(m.Select(w => $"“{w}”")) + "。",
        m => "即" + string.Join('、', m) + $"等{"一二三四五六七"[m.Length - 1]}个基地。",
        m => "县里重点建设的" + string.Join('、', m) + "。",
    ];

    [Fact]
    public void A_list_of_parts_is_spelt_out_whatever_its_form()
        => Gen.Shuffle(Members, 3, Members.Length).Sample(members =>
        {
            string term = "一二三四五六七"[members.Length - 1] + "大基地";
            foreach (Func<string[], string> list in Lists)
                Assert.Equal(string.Join('|', members), string.Join('|', NoteParts.Find(term, list(members)).Items));
        }, iter: 100);
}
