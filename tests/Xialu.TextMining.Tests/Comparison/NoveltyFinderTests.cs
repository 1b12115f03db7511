using CsCheck;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class NoveltyFinderTests
{
    private const string Loan = "全面推行河湖长制，让群众看得见清水绿岸。";
    private const string NearLoan = "全面推行河湖长制，让群众看得见清水绿地。";
    private const string Own = "新建三所公办幼儿园，增加学位九百个。";

    [Fact]
    public void A_sentence_that_an_earlier_report_has_is_copied()
    {
        Novelty novelty = Of("b", ("甲县", 2020, "a", [Loan]), ("乙县", 2021, "b", [Own, "全面推行河湖长制,让群众看得见清水绿岸！"]));
        BorrowedSentence borrowed = Assert.Single(novelty.Borrowed);
        Assert.True(borrowed.IsCopy);
        Assert.Equal(("a", Loan, 1), (borrowed.Source.Name, borrowed.SourceSentence.Text, borrowed.SourceReports));
        Assert.Equal((2, 1, 0, 0.5), (novelty.Sentences, novelty.Copied, novelty.NearlyCopied, novelty.NewShare!.Value));
    }

    [Fact]
    public void A_sentence_with_a_word_changed_is_nearly_copied()
    {
        Novelty novelty = Of("b", ("甲县", 2020, "a", [Loan]), ("乙县", 2021, "b", [NearLoan]));
        // 18 letters are 16 trigrams, and the last letter stands in one of them.
        Assert.Equal(15.0 / 17, Assert.Single(novelty.Borrowed).Similarity, 12);
        Assert.Equal((0, 1, 0.0), (novelty.Copied, novelty.NearlyCopied, novelty.NewShare!.Value));
    }

    [Fact]
    public void A_report_borrows_from_its_own_forerunner_first_and_else_from_the_latest()
    {
        Novelty own = Of("d", ("甲县", 2019, "a", [Loan]), ("乙县", 2020, "b", [Loan]), ("甲县", 2021, "d", [Loan]));
        Assert.Equal(("a", 2), (own.Borrowed[0].Source.Name, own.Borrowed[0].SourceReports));
        Novelty other = Of("d", ("甲县", 2019, "a", [Loan]), ("乙县", 2020, "b", [Loan]), ("丙县", 2021, "d", [Loan]));
        Assert.Equal("b", other.Borrowed[0].Source.Name);
    }

    [Fact]
    public void A_place_is_one_under_its_old_name()
    {
        Novelty novelty = Of("d", ("徐水县", 2014, "a", [Loan]), ("定兴县", 2016, "b", [Loan]), ("徐水区", 2017, "d", [Loan]));
        Assert.Equal("a", novelty.Borrowed[0].Source.Name);
    }

    [Fact]
    public void The_main_source_is_the_report_that_most_sentences_stand_in()
    {
        Novelty novelty = Of("d", ("甲县", 2019, "a", [Loan]), ("乙县", 2018, "b", [Own, "坚持房子是用来住的定位，稳住市场预期。"]),
            ("丙县", 2021, "d", [Loan, Own, "坚持房子是用来住的定位，稳住市场预期。"]));
        Assert.Equal(("b", 2), (novelty.MainSource!.Name, novelty.FromMainSource));
    }

    [Fact]
    public void The_first_report_has_nothing_to_borrow_from()
    {
        Novelty novelty = Of("a", ("甲县", 2020, "a", [Loan]), ("乙县", 2021, "b", [Loan]));
        Assert.Equal((0, null, null, 0), (novelty.EarlierReports, novelty.NewShare, novelty.MainSource, novelty.FromMainSource));
    }

    [Fact]
    public void Reports_of_one_year_lend_only_where_both_say_their_day()
    {
        Corpus dated = Corpus.Of(
        [
            ComparedReport.Of(ReportTexts.Mine("later", Loan, Own, "甲县")) with { DeliveredOn = new DateOnly(2024, 2, 1) },
            ComparedReport.Of(ReportTexts.Mine("earlier", Loan, "另一句话说的是完全不同的事情。", "乙县")) with { DeliveredOn = new DateOnly(2024, 1, 10) },
            ComparedReport.Of(ReportTexts.Mine("undated", Loan, "第三句话说的又是别的事情了。", "丙县")) with { DeliveredOn = null },
        ]);
        var sentences = dated.Reports.Select(r => new ReportSentences(r.Name, [new ReportSentence(default, Loan)]));
        IReadOnlyList<Novelty> novelties = NoveltyFinder.Find(SentenceIndex.Of(dated, sentences));
        Assert.Equal([("later", "earlier")], novelties.SelectMany(n => n.Borrowed).Select(b => (b.Report.Name, b.Source.Name)));
    }

    [Fact]
    public void Every_source_is_what_a_double_loop_over_all_earlier_sentences_finds()
        => Gen.Int[0, 11].Array[1, 5].Array[2, 6].Sample(picks =>
        {
            string[] stock = [.. Enumerable.Range(0, 12).Select(i => $"{(char)('甲' + i / 3 * 100)}乙丙丁戊己庚辛壬癸子丑寅卯{(char)('辰' + i % 3)}{new string((char)('申' + i / 3), 5)}")];
            (string, int, string, string[])[] reports = [.. picks.Select((p, i) => ("甲县", 2010 + i, $"r{i}", p.Select(s => stock[s]).ToArray()))];
            foreach (Novelty novelty in All(reports))
            {
                int at = novelty.Report.PlanYear!.Value - 2010;
                foreach ((int sentence, string text) in reports[at].Item4.Index())
                {
                    double best = reports.Take(at).SelectMany(r => r.Item4).Select(t => PlainJaccard.Of(BareText.Of(text), BareText.Of(t))).DefaultIfEmpty(0).Max();
                    double found = novelty.Borrowed.Where(b => b.Sentence.Span.Start == sentence).Select(b => b.Similarity).SingleOrDefault();
                    Assert.Equal(best >= NoveltyOptions.DefaultNearThreshold ? best : 0, found, 12);
                }
            }
        }, iter: 100);

    [Theory]
    [InlineData(0.49)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_threshold_that_is_none_is_refused(double threshold)
    {
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(() => SentenceIndex.Of(Corpus.Of([]), [], new NoveltyOptions { NearThreshold = threshold }));
        Assert.StartsWith("The threshold of nearly equal sentences is from 0.5 to 1.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_decides()
    {
        (string, int, string, string[])[] reports = [("甲县", 2020, "a", [Loan]), ("乙县", 2021, "b", [NearLoan])];
        Assert.Empty(All(reports, new NoveltyOptions { NearThreshold = 0.95 })[1].Borrowed);
        Assert.Single(All(reports, new NoveltyOptions { NearThreshold = 0.85 })[1].Borrowed);
    }

    [Fact]
    public void The_districts_of_Shenzhen_borrow_a_little_and_mostly_from_themselves()
    {
        (Corpus corpus, IReadOnlyList<ReportFeatures> features) = SharedCorpora.ShenzhenFeatures;
        IReadOnlyList<Novelty> novelties = NoveltyFinder.Find(SentenceIndex.Of(corpus, features.Select(f => f.Sentences)));
        Assert.All(novelties.Where(n => n.EarlierReports > 0), n => Assert.InRange(n.NewShare!.Value, 0.8, 1));
        BorrowedSentence[] borrowed = [.. novelties.SelectMany(n => n.Borrowed)];
        Assert.True(borrowed.Length > 200, $"{borrowed.Length} sentences are borrowed");
        Assert.True(borrowed.Count(b => b.Source.PlaceName == b.Report.PlaceName) > borrowed.Length / 2);
        Assert.All(borrowed, b => Assert.Equal(PlainJaccard.Of(BareText.Of(b.Sentence.Text), BareText.Of(b.SourceSentence.Text)), b.Similarity, 12));
        Assert.All(borrowed, b => Assert.True(b.Source.PlanYear <= b.Report.PlanYear));
    }

    private static Novelty Of(string name, params (string, int, string, string[])[] reports) => All(reports).Single(n => n.Report.Name == name);

    private static IReadOnlyList<Novelty> All((string Place, int Year, string Name, string[] Sentences)[] reports, NoveltyOptions? options = null)
    {
        Corpus corpus = Corpus.Of(reports.Select(r => Compared.Report(r.Place, r.Year, name: r.Name)));
        return NoveltyFinder.Find(SentenceIndex.Of(corpus, reports.Select(r => new ReportSentences(r.Name, [.. r.Sentences.Select((s, i) => new ReportSentence(new TextSpan(i, 1), s))])), options));
    }
}
