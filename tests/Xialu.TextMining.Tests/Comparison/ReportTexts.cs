namespace Xialu.TextMining.Tests.Comparison;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>Small reports, made from words of our own.</summary>
internal static class ReportTexts
{
    /// <summary>A mined report of a text.</summary>
    public static MinedReport Mine(string name, string text) => ReportMiner.Default.Mine(new Document { Name = name, Format = DocumentFormat.Text, Text = new DocumentText(text) });

    /// <summary>A mined report with a review, a plan, closing words and notes.</summary>
    public static MinedReport Mine(string name, string review, string plan, string place = "青云县", int year = 2024) => Mine(name, $"""
        {place}政府工作报告
        ——{year}年1月10日在{place}第十届人民代表大会第三次会议上
        各位代表：
        现在，我代表县人民政府，向大会报告工作，请予审议。
        一、{year - 1}年工作回顾
        {review}
        二、{year}年工作安排
        {plan}
        各位代表，让我们携手前进！
        名词解释
        1.“两稳一保”：稳增长、稳市场主体、保就业。
        """);
}
