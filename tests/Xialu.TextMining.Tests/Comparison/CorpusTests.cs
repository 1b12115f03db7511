using CsCheck;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CorpusTests
{
    [Fact]
    public void Reports_are_ordered_by_place_year_and_name_whatever_order_they_come_in()
    {
        ComparedReport[] reports = [Compared.Report("蠡县", 2021), Compared.Report("蠡县", 2022), Compared.Report("易县", 2021), Compared.Report("易县", 2020)];
        string[] expected = ["易县-2020", "易县-2021", "蠡县-2021", "蠡县-2022"];
        Gen.Shuffle(reports).Sample(shuffled => Assert.Equal(expected, Corpus.Of(shuffled).Reports.Select(r => r.Name), StringComparer.Ordinal), iter: 20);
    }

    [Fact]
    public void A_report_without_place_is_named_and_kept_out_of_joins()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("蠡县", 2021),
            Compared.Text("x", "各位代表：\n现在，我代表区人民政府向大会报告工作。\n一、2020年工作回顾\n我们修了路。\n二、2021年工作安排\n我们要修路。\n"));
        Assert.Equal(2, corpus.Reports.Count);
        Assert.Equal("蠡县-2021", Assert.Single(corpus.Joinable).Name);
        CorpusDiagnostic diagnostic = Assert.Single(corpus.Diagnostics);
        Assert.Equal(("x", "XT601", "The place of this report cannot be told; it is kept out of joins."), (diagnostic.Report, diagnostic.Diagnostic.Code, diagnostic.Diagnostic.Message));
    }

    [Fact]
    public void A_report_without_year_is_named_and_kept_out_of_joins()
    {
        Corpus corpus = Compared.Corpus(Compared.Text("x", "蠡县政府工作报告\n各位代表：\n现在，我代表蠡县人民政府向大会报告工作。\n我们修了路。\n"));
        Assert.Empty(corpus.Joinable);
        Assert.Equal("XT602", Assert.Single(corpus.Diagnostics).Diagnostic.Code);
    }

    [Fact]
    public void Two_reports_of_one_place_and_year_are_both_named_and_kept_out_of_joins()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("蠡县", 2021, name: "a"), Compared.Report("蠡县", 2021, "我们修了桥。", name: "b"), Compared.Report("蠡县", 2022));
        Assert.Equal("蠡县-2022", Assert.Single(corpus.Joinable).Name);
        Assert.Equal(
            ["a: “b” is a report of 蠡县 for 2021 too; both are kept out of joins.", "b: “a” is a report of 蠡县 for 2021 too; both are kept out of joins."],
            corpus.Diagnostics.Select(d => $"{d.Report}: {d.Diagnostic.Message}"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_copy_of_a_text_is_left_out_so_that_nothing_counts_twice()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("蠡县", 2021, name: "b"), Compared.Report("蠡县", 2021, name: "a"));
        Assert.Equal("a", Assert.Single(corpus.Joinable).Name);
        Assert.Equal(("b", "XT604"), (corpus.Diagnostics.Single().Report, corpus.Diagnostics.Single().Diagnostic.Code));
        Assert.Equal("This is the text of “a” once more; it is left out.", corpus.Diagnostics.Single().Diagnostic.Message);
    }

    [Fact]
    public void Two_reports_of_one_name_are_misuse()
        => Assert.StartsWith("Two reports are called “a”; records could not be told apart.",
            Assert.Throws<ArgumentException>(() => Compared.Corpus(Compared.Report("蠡县", 2021, name: "a"), Compared.Report("易县", 2021, name: "a"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_the_text_only_sentences_with_records_are_kept()
    {
        ComparedReport report = Compared.Report("蠡县", 2021, "天气很好。粮食产量达到12万吨。");
        Assert.Equal("粮食产量达到12万吨。", report.SentenceAt(Assert.Single(report.Indicators).Sentence));
        Assert.Throws<KeyNotFoundException>(() => report.SentenceAt(new(0, 3)));
    }
}
