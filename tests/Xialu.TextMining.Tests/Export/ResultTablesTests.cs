using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class ResultTablesTests
{
    private static readonly MinedReport Report = SampleReport.Create();

    [Fact]
    public void Records_of_a_report_become_the_rows_that_the_exports_write()
    {
        Assert.Equal(["reports|qingyun-2024", "indicators|qingyun-2024", "footnotes|qingyun-2024", "slogans|qingyun-2024", "diagnostics|qingyun-2024"],
            new[] { new[] { Report }.ToTable(), Report.Indicators.ToTable(Report), Report.Footnotes.ToTable(Report), Report.Slogans.ToTable(Report), Report.Diagnostics.ToTable(Report) }
                .Select(t => $"{t.Table.Name}|{Assert.Single(t.Rows)[0]}"), StringComparer.Ordinal);
        Assert.Empty(Report.Relations.ToTable(Report).Rows);
    }

    [Fact]
    public void Picked_records_become_rows_too()
        => Assert.Equal("name\n------------\n地区生产总值\n", Report.Indicators.Where(i => i.IndicatorId == "gdp").ToTable(Report).Pick("name").ToText());

    [Fact]
    public void Results_of_a_comparison_become_the_rows_that_the_exports_write()
    {
        Corpus corpus = Corpus.Of(new[] { "luohu-2019.html", "luohu-2020.txt" }.Select(f => ComparedReport.Of(ReportMiner.Default.Mine(Repository.PathOf("corpus", f)))));
        Dictionary<string, FilledTable> written = ComparisonTables.Fill(corpus).ToDictionary(t => t.Table.Name, StringComparer.Ordinal);
        Panel panel = PanelBuilder.Build(corpus);
        IReadOnlyList<PlanOutcome> outcomes = PlanOutcomeBuilder.Build(corpus, panel);
        FilledTable[] shown =
        [
            panel.Figures.ToTable(), WidePanelBuilder.Build(corpus, panel).ToTable(), CoverageBuilder.Build(corpus, panel).ToTable(), outcomes.ToTable(), CascadeBuilder.Build(corpus, panel).ToTable(),
            CommitmentLedger.Build(corpus, outcomes).ToTable(), ChangeFinder.OfIndicators(corpus, panel).ToTable(), ChangeFinder.OfSlogans(corpus).ToTable(),
        ];
        Assert.All(shown, t => Assert.Equal(written[t.Table.Name].ToMarkdown(), t.ToMarkdown()));
        Assert.NotEmpty(outcomes);
    }

    [Fact]
    public void Any_records_become_rows_of_the_table_that_is_named()
        => Assert.Equal("code   message\n-----  --------------------------------------\nXT204  A sentence, with a comma and “quotes”.\n",
            Report.Diagnostics.Select(d => new CorpusDiagnostic(Report.Name, d)).ToTable(ComparisonTables.Diagnostics).Pick("code", "message").ToText());
}
