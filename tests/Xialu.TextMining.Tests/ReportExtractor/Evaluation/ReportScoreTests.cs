using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.ReportExtractor.Evaluation;

public sealed class ReportScoreTests
{
    private const string Gdp = "i1\t10\t15\t330亿元\t地区生产总值\t330\t\t亿元\tlevel\tnone\tapprox\testimate\t2022\t1\n";
    private const string Soft = "i2\t20\t23\t4大类\t片区\t4\t\t大类\tlevel\tnone\texact\tactual\t2022\t0\n";

    [Fact]
    public void A_report_scored_against_itself_is_perfect()
    {
        ReportRows rows = GoldFolder.Rows(Gdp, "1\t5\t8\t1\t4\t两稳一保\t两稳一保\t50\t60\t稳增长|保就业\n", "s1\t1\t5\t两稳一保\tnumeral\t1\n");
        ReportScore score = ReportScore.Of(rows, rows);
        Assert.Equal((1, 1, 1), (score.Indicators.Strict.F1, score.Footnotes.Parts.F1, score.Slogans.Typed.F1));
        Assert.Empty(score.Errors);
    }

    [Fact]
    public void A_missing_a_differing_and_a_spurious_row_are_each_named()
    {
        ReportRows gold = GoldFolder.Rows(Gdp + "i3\t40\t44\t6.2%\t失业率\t6.2\t\t%\tlevel\tnone\texact\tactual\t2022\t1\n");
        ReportRows predicted = GoldFolder.Rows(
            Gdp.Replace("approx\testimate", "exact\tactual", StringComparison.Ordinal) + "i9\t70\t73\t12家\t企业\t12\t\t家\tlevel\tnone\texact\tactual\t2022\t1\n");
        ReportScore score = ReportScore.Of(gold, predicted);
        Assert.Equal(
            [
                new ScoringError("missed", "40", "6.2%", "失业率", ""),
                new ScoringError("differs", "10", "330亿元", "地区生产总值", "bound: approx≠exact; status: estimate≠actual"),
                new ScoringError("spurious", "70", "12家", "企业", ""),
            ], score.Errors);
        Assert.Equal(new Score(1, 2, 2), score.Indicators.Named);
        Assert.Equal(new Score(0, 2, 2), score.Indicators.Strict);
        Assert.Equal(0, score.Indicators.Attributes["bound"]);
        Assert.Equal(1, score.Indicators.Attributes["period"]);
    }

    [Fact]
    public void Rows_of_core_0_count_neither_way()
    {
        ReportScore found = ReportScore.Of(GoldFolder.Rows(Gdp + Soft), GoldFolder.Rows(Gdp + Soft));
        ReportScore missed = ReportScore.Of(GoldFolder.Rows(Gdp + Soft), GoldFolder.Rows(Gdp));
        Assert.Equal(new Score(1, 1, 1), found.Indicators.Detect);
        Assert.Equal(new Score(1, 1, 1), missed.Indicators.Detect);
    }

    [Fact]
    public void A_value_that_differs_is_no_match_however_well_the_spans_agree()
        => Assert.Equal(new Score(0, 1, 1), ReportScore.Of(GoldFolder.Rows(Gdp), GoldFolder.Rows(Gdp.Replace("\t330\t", "\t331\t", StringComparison.Ordinal))).Indicators.Detect);

    [Fact]
    public void A_slogan_needs_seven_tenths_of_both_spans()
    {
        ReportRows gold = GoldFolder.Rows(slogans: "s1\t0\t10\t一二三四五六七八九十\tquoted\t1\n");
        Assert.Equal(1, ReportScore.Of(gold, GoldFolder.Rows(slogans: "p1\t0\t7\t一二三四五六七\tquoted\t1\n")).Slogans.Found.F1);
        Assert.Equal(0, ReportScore.Of(gold, GoldFolder.Rows(slogans: "p1\t0\t6\t一二三四五六\tquoted\t1\n")).Slogans.Found.F1);
    }
}
