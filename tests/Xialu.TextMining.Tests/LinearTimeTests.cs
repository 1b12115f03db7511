namespace Xialu.TextMining.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>Four times the text takes about four times the processor time, whatever the text is.</summary>
[Collection(nameof(LinearTimeTests))]
public sealed class LinearTimeTests
{
    private const int Short = 60_000;
    private const int Times = 4;
    private const int Tries = 3;

    // Quadratic time would be 16 times as much; the second is for what the machine does besides.
    private const double MostRatio = 10;
    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(0.3);

    public static TheoryData<string> Pieces =>
    [
        "增", "增长5%", "增长5%，", "五十二亿", "9", "9,", "1、", "1.", "和5%", "5件、", "%", "万", "上半年", "比2010年",
        "“两稳一保”", "“两稳一保”、", "“", "《", "（", "（一）", "[1]", "①", "——甲\n", "1.甲：乙\n", "一、甲：", "名词解释\n", "|甲|5%|\n",
        "抓改革，", "其中，分别", "由5%提高到6%", "湖北省地区生产总值5%，", "办结率9%、", "分别超过9%、", "将长三角", "全省", "http://a/", "……", "甲 ", "\t",
        "，", "”", "\"", "［", "（）", "其中", "分别", "其中5%", "分别5%、", "、", "和", "万元、", "一", "十百千万亿", "二〇二四", "三稳", "甲等", "（5%", "“5%”", "的5%", "5%的",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Four_times_the_text_takes_about_four_times_the_time(string piece)
        => AssertLinear(length => Of(piece, length), Short, d => d, $"characters of “{piece}”");

    [Theory]
    [InlineData("|甲", "|5%")]
    [InlineData("|2024年目标", "|力争5%")]
    public void A_row_with_four_times_the_cells_takes_about_four_times_the_time(string header, string cell)
        => AssertLinear(
            cells => System.Text.Encoding.UTF8.GetBytes(string.Join("|\n", ((string[])[header, "|---", cell]).Select(c => string.Concat(Enumerable.Repeat(c, cells))))),
            25_000,
            markdown => DocumentReader.Read("x", markdown, DocumentFormat.Markdown),
            $"cells of “{cell}” in a row");

    private static void AssertLinear<T>(Func<int, T> make, int size, Func<T, Document> read, string what)
    {
        T small = make(size), large = make(size * Times);
        Mine(small);
        for (int i = 1; ; i++)
        {
            TimeSpan little = Mine(small), much = Mine(large);
            if (much <= MostRatio * little + Noise) return;
            Assert.True(i < Tries, $"{size} {what} took {little.TotalSeconds:0.00} s, {Times} times as many {much.TotalSeconds:0.00} s.");
        }

        TimeSpan Mine(T input)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            Document document = read(input);
            Assert.Equal(document.Text.Length, ReportMiner.Default.Mine(document).Text.Length);
            return Environment.CpuUsage.TotalTime - before;
        }
    }

    private static Document Of(string piece, int length)
        => new() { Name = "x", Format = DocumentFormat.Text, Text = new DocumentText(string.Concat(Enumerable.Repeat(piece, length / piece.Length))) };
}
