using System.Text;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Export.Corrections;

public sealed class CorrectionReaderTests
{
    private const string Item = """{"kind":"indicators","start":1,"end":3,"decision":"correct","fields":{FIELDS}}""";

    [Fact]
    public void A_file_gives_the_decisions_of_one_report()
    {
        ReportCorrections read = Read("""
            {"format":"xialu-corrections/1","report":"qingyun-2024","sha256":"ab12","records":[
             {"kind":"indicators","start":17,"end":25,"text":"212.40亿元","decision":"correct","fields":{"value":212.5,"scope":null,"status":"target"},"note":"表中为准"},
             {"kind":"footnotes","start":40,"end":52,"decision":"accept"},
             {"kind":"slogans","start":27,"end":31,"decision":"reject","fields":{"components":["稳增长","保就业"]}}]}
            """);
        Assert.Equal(("a.json", "qingyun-2024", "ab12", 3), (read.File, read.Report, read.Sha256, read.Records.Count));
        Correction first = read.Records[0];
        Assert.Equal((RecordKind.Indicators, new TextSpan(17, 8), CorrectionDecision.Correct, "212.40亿元", "表中为准"), (first.Kind, first.Span, first.Decision, first.Text, first.Note));
        Assert.Equal([new CorrectedField("value", 212.5m), new("scope", null), new("status", "target")], first.Fields);
        Assert.Equal((RecordKind.Footnotes, CorrectionDecision.Accept), (read.Records[1].Kind, read.Records[1].Decision));
        Assert.Equal(["稳增长", "保就业"], Assert.IsType<string[]>(Assert.Single(read.Records[2].Fields).Value));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
        => Assert.Empty(CorrectionReader.Read("a.json", (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(File(""))]).Records);

    [Theory]
    [InlineData("", "a.json: line 1, byte 1: found no valid JSON; expected a file that a report's page saved.")]
    [InlineData("{\n  \"format\": oops }", "a.json: line 2, byte 13: found no valid JSON; expected a file that a report's page saved.")]
    [InlineData("[]", "a.json: found [], expected an object.")]
    [InlineData("{}", "a.json: found no “format”.")]
    [InlineData("""{"format":"xialu-corrections/2"}""", "a.json: format: found \"xialu-corrections/2\", expected “xialu-corrections/1”.")]
    [InlineData("""{"format":"xialu-corrections/1","records":{}}""", "a.json: records: found {}, expected a list.")]
    [InlineData("""{"format":"xialu-corrections/1","records":[],"report":7}""", "a.json: report: found 7, expected a text.")]
    [InlineData("""{"format":"\ud800"}""", "a.json: found a text that is no valid Unicode; expected a file that a report's page saved.")]
    public void A_file_that_is_no_corrections_file_is_told_with_its_place(string json, string message) => Refused(json, message);

    [Theory]
    [InlineData("7", "records[0]: found 7, expected an object.")]
    [InlineData("""{"kind":"diagnostics"}""", "records[0].kind: found \"diagnostics\", expected indicators, relations, footnotes, slogans.")]
    [InlineData("""{"kind":"slogans","start":-1}""", "records[0].start: found -1, expected a whole number from 0.")]
    [InlineData("""{"kind":"slogans","start":1,"end":2.5}""", "records[0].end: found 2.5, expected a whole number from 0.")]
    [InlineData("""{"kind":"slogans","start":5,"end":2}""", "records[0].end: found 2, expected at least the start, 5.")]
    [InlineData("""{"kind":"slogans","start":1,"end":2}""", "records[0]: found no “decision”.")]
    [InlineData("""{"kind":"slogans","start":1,"end":2,"decision":"maybe"}""", "records[0].decision: found \"maybe\", expected accept, correct, reject, add.")]
    [InlineData("""{"kind":"footnotes","start":1,"end":2,"decision":"add"}""", "records[0].kind: found \"footnotes\", expected indicators or slogans where a record is added.")]
    [InlineData("""{"kind":"slogans","start":2,"end":2,"decision":"add"}""", "records[0].end: found 2, expected a place that holds words where a record is added.")]
    [InlineData("""{"kind":"indicators","start":1,"end":2,"decision":"add"}""", "records[0]: found an added indicator without a name, expected fields.name.")]
    [InlineData("""{"kind":"slogans","start":1,"end":2,"decision":"accept"},{"kind":"slogans","start":1,"end":2,"decision":"reject"}""", "records[1]: found a second decision about the record at this place, expected one.")]
    public void A_wrong_decision_is_told_with_its_place(string items, string message) => Refused(File(items), "a.json: " + message);

    [Theory]
    [InlineData("\"status\":\"done\"", "status: found \"done\", expected actual, estimate, target.")]
    [InlineData("\"status\":null", "status: found null, expected a text.")]
    [InlineData("\"value\":\"5\"", "value: found \"5\", expected a number up to 1000000000000000.")]
    [InlineData("\"value\":1e16", "value: found 1e16, expected a number up to 1000000000000000.")]
    [InlineData("\"value\":1e400", "value: found 1e400, expected a number up to 1000000000000000.")]
    [InlineData("\"name\":\"\"", "name: found \"\", expected a text that is not empty.")]
    [InlineData("\"indicatorId\":\"gdpp\"", "indicatorId: found \"gdpp\", expected an id of the indicator table.")]
    [InlineData("\"period\":\"去年\"", "period: found \"去年\", expected a period such as 2023, 2016-2020, 2023Q1, 2023H1 or 2022-12.")]
    [InlineData("\"start\":5", "start: found a field that cannot be corrected, expected name, indicatorId, value, valueMax, unit, measure, direction, bound, status, strength, period, basis, scope.")]
    [InlineData("\"scope\":\"全省\",\"scope\":\"全市\"", "scope: found the field a second time, expected it once.")]
    public void A_wrong_value_is_told_with_its_place(string fields, string message)
        => Refused(File(Item.Replace("FIELDS", fields, StringComparison.Ordinal)), "a.json: records[0].fields." + message);

    [Theory]
    [InlineData("2023")]
    [InlineData("2016-2020")]
    [InlineData("2023Q1")]
    [InlineData("2023H1")]
    [InlineData("2022-12")]
    public void Every_form_of_period_is_taken(string period)
        => Assert.Equal(new CorrectedField("period", period), Assert.Single(Read(File(Item.Replace("FIELDS", $"\"period\":\"{period}\"", StringComparison.Ordinal))).Records[0].Fields));

    [Fact]
    public void A_missing_file_is_a_reading_failure()
    {
        var e = Assert.Throws<ReadingException>(() => CorrectionReader.Read(Path.Combine(Path.GetTempPath(), "no-such-corrections.json")));
        Assert.Equal(ReadingFailure.Missing, e.Failure);
    }

    private static void Refused(string json, string message)
    {
        var e = Assert.Throws<ReadingException>(() => Read(json));
        Assert.Equal(message, e.Message);
        Assert.Equal(ReadingFailure.Malformed, e.Failure);
    }

    private static string File(string items) => """{"format":"xialu-corrections/1","report":"r","sha256":"ab","records":[ITEMS]}""".Replace("ITEMS", items, StringComparison.Ordinal);

    private static ReportCorrections Read(string json) => CorrectionReader.Read("a.json", Encoding.UTF8.GetBytes(json));
}
