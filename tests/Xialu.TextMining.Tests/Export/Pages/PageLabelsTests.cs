using System.Text.RegularExpressions;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests.House;

namespace Xialu.TextMining.Tests.Export.Pages;

public sealed partial class PageLabelsTests
{
    private static readonly PageLabels Chinese = PageLabels.Of(PageLanguage.Chinese);

    [Fact]
    public void Every_word_that_a_script_or_a_page_names_is_in_the_table()
    {
        string[] named = [.. Directory.GetFiles(Repository.PathOf("src", "Xialu.TextMining", "Export", "Pages", "Assets"))
            .SelectMany(f => Use().Matches(File.ReadAllText(f))).Select(m => m.Groups["key"].Value)];
        Assert.InRange(named.Length, 30, 500);
        Assert.Empty(named.Except(PageLabels.OfComparison(PageLanguage.Chinese).Words.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_value_of_an_enum_has_a_word()
    {
        Has<IndicatorStatus>("status");
        Has<Measure>("measure");
        Has<Direction>("direction");
        Has<Bound>("bound");
        Has<Strength>("strength");
        Has<RelationKind>("kind");
        Has<SloganType>("slogan");
        Has<DiagnosticSeverity>("severity");
        Has<ReadingFailure>("failures.kind");
        Has<SectionKind>("section");
        Has<GovernmentLevel>("level");
        Has<CorrectionDecision>("review");

        static void Has<T>(string room) where T : struct, Enum
            => Assert.Empty(Enum.GetValues<T>().Select(v => $"{room}.{EnumName.Of(v)}").Except(Chinese.Words.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_of_a_diagnostic_about_one_report_has_a_title()
    {
        string[] codes = [.. Source.Under("src").SelectMany(s => Code().Matches(s.Text)).Select(m => "code." + m.Groups[1].Value).Distinct(StringComparer.Ordinal)];
        Assert.InRange(codes.Length, 40, 500);
        Assert.Empty(codes.Except(Chinese.Words.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_that_a_page_shows_has_a_title()
    {
        RecordTable[] tables = [ReportTables.Indicators, ReportTables.Relations, ReportTables.Footnotes, ReportTables.Slogans, ReportTables.Diagnostics];
        Assert.Empty(tables.SelectMany(t => t.Columns).Select(c => c.Name).Where(n => !Offset().IsMatch(n) && n != "sentence")
            .Select(n => "field." + n).Except(Chinese.Words.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_template_with_an_unknown_word_is_refused()
        => Assert.Equal("The labels have no row “ui.nothing”, which a page names.",
            Assert.Throws<InvalidDataException>(() => Chinese.Fill("<p>{{ui.nothing}}</p>")).Message);

    [Fact]
    public void Words_are_escaped_where_they_are_filled_in()
        => Assert.Equal("<b>Page noise, {0} lines</b>", PageLabels.Of(PageLanguage.English).Fill("<b>{{ui.noise}}</b>"));

    [GeneratedRegex("""(?:word\("|\{\{)(?<key>[a-z]+\.[\w]+)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Use();

    [GeneratedRegex("\"(XT[1-57][0-9]{2})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("(?i:start|end)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Offset();
}
