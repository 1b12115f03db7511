using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>Short reports that a test spells out, mined for comparison.</summary>
internal static class Compared
{
    /// <summary>A report of a place for a planned year, with sentences for its review and for its plan.</summary>
    public static ComparedReport Report(string place, int year, string review = "我们修了路。", string plan = "我们要修路。", string? name = null)
        => Text(name ?? $"{place}-{year}", $"{year}年{place}政府工作报告\n各位代表：\n现在，我代表{place}人民政府向大会报告工作，请予审议。\n"
            + $"一、{year - 1}年工作回顾\n{review}\n二、{year}年工作安排\n{plan}\n");

    /// <summary>A report of these words.</summary>
    public static ComparedReport Text(string name, string text)
        => ComparedReport.Of(ReportMiner.Default.Mine(new Document { Name = name, Format = DocumentFormat.Text, Text = new DocumentText(text) }));

    public static Corpus Corpus(params ComparedReport[] reports) => Xialu.TextMining.Comparison.Corpus.Of(reports);
}
