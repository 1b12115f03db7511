using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Export.Corrections;

public sealed class CorrectionSetTests
{
    private static readonly MinedReport Report = SampleReport.Create();
    private static readonly TextSpan Gdp = Report.Indicators[0].Span;

    [Fact]
    public void Accepted_records_are_marked_and_nothing_else_changes()
    {
        MinedReport checkedOne = Apply(Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Accept));
        Assert.Equal(Report.Indicators[0] with { Review = ReviewMark.Accepted }, Assert.Single(checkedOne.Indicators));
        Assert.Equal(Report.Diagnostics, checkedOne.Diagnostics);
        Assert.Same(Report.Outline, checkedOne.Outline);
    }

    [Fact]
    public void Every_field_of_a_figure_can_be_corrected_and_its_base_value_follows()
    {
        Indicator corrected = Assert.Single(Apply(Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Correct,
            new("name", "财政收入"), new("indicatorId", "budget_revenue"), new("value", 3.5m), new("valueMax", 4m), new("unit", "万人"), new("measure", "change"), new("direction", "up"),
            new("bound", "range"), new("status", "target"), new("strength", "ensure"), new("period", "2024H1"), new("basis", "同比"), new("scope", "全省"))).Indicators);
        Assert.Equal(("财政收入", "budget_revenue", Measure.Change, Direction.Up, IndicatorStatus.Target, Strength.Ensure),
            (corrected.Name, corrected.IndicatorId, corrected.Measure, corrected.Direction, corrected.Status, corrected.Strength));
        Assert.Equal(("2024H1", "同比", "全省", ReviewMark.Corrected), (corrected.Period, corrected.Basis, corrected.Scope, corrected.Review));
        Quantity q = corrected.Quantity;
        Assert.Equal((3.5m, 4m, "万人", Bound.Range, 35000m, 40000m, "人"), (q.Value, q.ValueMax, q.Unit, q.Bound, q.BaseValue, q.BaseValueMax, q.BaseUnit));
        Assert.Equal((Gdp, "212.40亿元"), (q.Span, q.Printed));
    }

    [Theory]
    [InlineData("%", 5, "%")]
    [InlineData("", 5, "")]
    [InlineData("亿元", 500000000, "元")]
    [InlineData("朵", 5, "朵")]
    public void A_unit_gives_its_base(string unit, int value, string baseUnit)
    {
        Quantity q = Assert.Single(Apply(Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Correct, new("value", 5m), new("unit", unit.Length == 0 ? null : unit))).Indicators).Quantity;
        Assert.Equal((value, baseUnit, unit), (q.BaseValue, q.BaseUnit, q.Unit));
    }

    [Fact]
    public void A_corrected_name_leaves_the_base_value_alone()
        => Assert.Equal(Report.Indicators[0] with { Name = "生产总值", Review = ReviewMark.Corrected },
            Assert.Single(Apply(Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Correct, new CorrectedField("name", "生产总值"))).Indicators));

    [Fact]
    public void Rejected_records_are_left_out_and_a_diagnostic_stays_at_their_place()
    {
        MinedReport checkedOne = Apply(Decide(RecordKind.Slogans, Report.Slogans[0].Span, CorrectionDecision.Reject) with { Note = "地名" });
        Assert.Empty(checkedOne.Slogans);
        Assert.Equal(new Diagnostic("XT703", DiagnosticSeverity.Info, Report.Slogans[0].Span, "A reviewer rejected the record of slogans “两稳一保”: 地名"), checkedOne.Diagnostics[^1]);
    }

    [Fact]
    public void Notes_are_known_by_their_definition()
    {
        MinedReport checkedOne = Apply(Decide(RecordKind.Footnotes, Report.Footnotes[0].DefinitionSpan, CorrectionDecision.Correct,
            new("number", null), new("term", "“两稳一保”"), new("components", (string[])["稳增长", "保就业"])));
        Assert.Equal((null, "“两稳一保”", "稳增长 保就业", ReviewMark.Corrected),
            (checkedOne.Footnotes[0].Number, checkedOne.Footnotes[0].Term, string.Join(' ', checkedOne.Footnotes[0].Components), checkedOne.Footnotes[0].Review));
    }

    [Fact]
    public void Slogans_and_relations_can_be_corrected()
    {
        var relation = new IndicatorRelation
        {
            Span = new TextSpan(0, 3), Text = "青云县", Name = "收入", Kind = RelationKind.Equal, Reference = "去年", Status = IndicatorStatus.Actual, Sentence = new TextSpan(0, 9),
        };
        MinedReport checkedOne = Apply(Report with { Relations = [relation] },
            Decide(RecordKind.Relations, relation.Span, CorrectionDecision.Correct, new("name", "居民收入"), new("indicatorId", "income"), new("kind", "above"), new("reference", "全省"),
                new("status", "target"), new("strength", "strive"), new("period", "2024")),
            Decide(RecordKind.Slogans, Report.Slogans[0].Span, CorrectionDecision.Correct, new("type", "named"), new("components", (string[])["稳"]), new("footnote", null)));
        IndicatorRelation r = Assert.Single(checkedOne.Relations);
        Assert.Equal(("居民收入", "income", RelationKind.Above, "全省"), (r.Name, r.IndicatorId, r.Kind, r.Reference));
        Assert.Equal((IndicatorStatus.Target, Strength.Strive, "2024", ReviewMark.Corrected), (r.Status, r.Strength, r.Period, r.Review));
        Slogan slogan = Assert.Single(checkedOne.Slogans);
        Assert.Equal((SloganType.Named, "稳", null, ReviewMark.Corrected), (slogan.Type, Assert.Single(slogan.Components), slogan.Footnote, slogan.Review));
    }

    [Fact]
    public void Missing_records_are_added_in_the_order_of_the_text()
    {
        TextSpan title = new(0, 9);
        MinedReport checkedOne = Apply(
            Decide(RecordKind.Slogans, title, CorrectionDecision.Add, new CorrectedField("type", "formula")),
            Decide(RecordKind.Indicators, new TextSpan(17, 6), CorrectionDecision.Add, new("name", "总值"), new("status", "target")));
        Assert.Equal(["青云县政府工作报告", "两稳一保"], checkedOne.Slogans.Select(s => s.Text), StringComparer.Ordinal);
        Assert.Equal((SloganType.Formula, ReviewMark.Added, "青云县政府工作报告"), (checkedOne.Slogans[0].Type, checkedOne.Slogans[0].Review, checkedOne.Slogans[0].Key));
        Indicator added = checkedOne.Indicators[^1];
        Assert.Equal(("总值", 212.40m, "212.40", IndicatorStatus.Target, Report.Indicators[0].Sentence, ReviewMark.Added),
            (added.Name, added.Quantity.Value, added.Quantity.Printed, added.Status, added.Sentence, added.Review));
    }

    [Fact]
    public void A_figure_whose_words_are_no_quantity_needs_a_value()
    {
        MinedReport without = Apply(Decide(RecordKind.Indicators, new TextSpan(0, 3), CorrectionDecision.Add, new CorrectedField("name", "县")));
        Assert.Equal(new Diagnostic("XT702", DiagnosticSeverity.Warning, new TextSpan(0, 3),
            "A correction (add, indicators) adds a figure at 0–3 whose words are no quantity, and gives no value; it was not applied."), without.Diagnostics[0]);
        MinedReport with = Apply(Decide(RecordKind.Indicators, new TextSpan(0, 3), CorrectionDecision.Add, new("name", "县"), new("value", 1m), new("unit", "个")));
        Assert.Equal((1m, "个", "青云县"), (with.Indicators[0].Quantity.BaseValue, with.Indicators[0].Quantity.BaseUnit, with.Indicators[0].Quantity.Printed));
    }

    [Fact]
    public void A_correction_that_finds_no_record_or_other_words_is_a_diagnostic()
    {
        MinedReport checkedOne = Apply(
            Decide(RecordKind.Indicators, new TextSpan(0, 3), CorrectionDecision.Reject),
            Decide(RecordKind.Slogans, Report.Slogans[0].Span, CorrectionDecision.Reject) with { Text = "三稳一保" },
            Decide(RecordKind.Footnotes, new TextSpan(9000, 5), CorrectionDecision.Accept),
            Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Add, new CorrectedField("name", "x")));
        Assert.Equal((Report.Indicators[0], Report.Slogans[0]), (Assert.Single(checkedOne.Indicators), Assert.Single(checkedOne.Slogans)));
        Assert.Equal(
            [
                "A correction (reject, indicators) finds no record of this kind at 0–3; it was not applied.",
                "A correction (add, indicators) adds a record at 17–25 that is there already; it was not applied.",
                "A correction (reject, slogans) speaks of “三稳一保” at 27–31, where other words stand; it was not applied.",
                "A correction (accept, footnotes) finds no record of this kind at 9000–9005; it was not applied.",
            ], checkedOne.Diagnostics.Where(d => d.Code == "XT702").Select(d => d.Message), StringComparer.Ordinal);
    }

    [Fact]
    public void Corrections_of_another_version_are_not_applied()
    {
        MinedReport checkedOne = new CorrectionSet([File("other", Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Reject))]).Apply(Report);
        Assert.Equal(Report.Indicators, checkedOne.Indicators);
        Assert.Equal(new Diagnostic("XT701", DiagnosticSeverity.Warning, default,
            "The corrections in a.json were made on another version of this report (sha256 other); none of the 1 was applied."), checkedOne.Diagnostics[0]);
    }

    [Fact]
    public void A_report_that_no_file_is_about_stays_the_same()
    {
        var set = new CorrectionSet([File("other", Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Reject)) with { Report = "elsewhere" }]);
        Assert.Same(Report, set.Apply(Report));
        Assert.False(CorrectionSet.IsAbout(set.Files[0], Report));
        Assert.True(CorrectionSet.IsAbout(set.Files[0] with { Report = "qingyun-2024" }, Report));
        Assert.True(CorrectionSet.IsAbout(set.Files[0] with { Sha256 = "ab12" }, Report));
    }

    [Fact]
    public void Of_two_files_the_later_one_holds()
    {
        MinedReport checkedOne = new CorrectionSet([File("ab12", Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Reject)), File("ab12", Decide(RecordKind.Indicators, Gdp, CorrectionDecision.Accept))]).Apply(Report);
        Assert.Equal(ReviewMark.Accepted, Assert.Single(checkedOne.Indicators).Review);
        Assert.Equal(CorrectionDecision.Accept, Assert.Single(checkedOne.Corrections).Decision);
    }

    private static MinedReport Apply(params Correction[] decisions) => Apply(Report, decisions);

    private static MinedReport Apply(MinedReport report, params Correction[] decisions) => new CorrectionSet([File("ab12", decisions)]).Apply(report);

    private static ReportCorrections File(string sha256, params Correction[] decisions) => new() { File = "in/a.json", Report = "qingyun-2024", Sha256 = sha256, Records = decisions };

    private static Correction Decide(RecordKind kind, TextSpan span, CorrectionDecision decision, params CorrectedField[] fields)
        => new() { Kind = kind, Span = span, Decision = decision, Fields = fields };
}
