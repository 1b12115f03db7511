using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Every record is found again in the text at its offsets: <c>text[start..end] == quantity</c>.</summary>
public sealed class SpanTests
{
    [Fact]
    public void Every_record_of_the_corpus_stands_where_it_says() => AssertSpans(Repository.PathOf("corpus"), atLeast: 8);

    [Theory]
    [InlineData("dev", 46)]
    [InlineData("panel-shenzhen", 20)]
    [InlineData("cascade-xialu", 10)]
    [InlineData("docx", 10)]
    [InlineData("bulk", 400)]
    public void Every_record_of_every_real_report_stands_where_it_says(string folder, int atLeast)
        => AssertSpans(Repository.SharedPath("reports", folder), atLeast);

    private static void AssertSpans(string folder, int atLeast)
    {
        int reports = 0;
        var wrong = new List<string>();
        foreach (MiningOutcome outcome in ReportMiner.Default.MineAll(DocumentFinder.Find([folder]).Files))
        {
            Assert.True(outcome.Report is not null, $"{outcome.Path}: {outcome.Failure}");
            wrong.AddRange(Wrong(outcome.Report));
            reports++;
        }
        Assert.Empty(wrong.Take(20));
        Assert.True(reports >= atLeast, $"{folder} holds {reports} reports.");
    }

    private static IEnumerable<string> Wrong(MinedReport report)
    {
        DocumentText text = report.Text;
        foreach (Indicator i in report.Indicators)
        {
            if (!string.Equals(text[i.Span], i.Quantity.Printed, StringComparison.Ordinal)) yield return $"{report.Name} {i.Span}: {i.Quantity.Printed}";
            if (!i.Sentence.Contains(i.Span)) yield return $"{report.Name} {i.Span}: outside of its sentence {i.Sentence}";
        }
        foreach (Slogan s in report.Slogans)
            if (!string.Equals(text[s.Span], s.Text, StringComparison.Ordinal)) yield return $"{report.Name} {s.Span}: {s.Text}";
        foreach (FootnoteTerm f in report.Footnotes)
        {
            if (!string.Equals(text[f.DefinitionSpan], f.Definition, StringComparison.Ordinal)) yield return $"{report.Name} {f.DefinitionSpan}: {f.Term}";
            if (f.AnchorSpan is { } anchor && anchor.End > text.Length || f.MarkerSpan is { } marker && marker.End > text.Length)
                yield return $"{report.Name} {f.Term}: outside of the text";
        }
        foreach (Diagnostic d in report.Diagnostics)
            if (d.Span.End > text.Length) yield return $"{report.Name} {d.Code} {d.Span}: outside of the text";
    }
}
