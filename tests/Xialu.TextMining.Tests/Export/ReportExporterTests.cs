using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class ReportExporterTests
{
    [Fact]
    public void The_records_of_a_report_are_these_lines()
    {
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.JsonLines], SampleReport.Create());
        Assert.Equal(["diagnostics.jsonl", "failures.jsonl", "footnotes.jsonl", "indicators.jsonl", "relations.jsonl", "reports.jsonl", "slogans.jsonl"], folder.Files);
        Assert.Equal(
            """
            {"report":"qingyun-2024","title":"青云县政府工作报告","place":"青云县","level":"county","issuer":null,"session":null,"deliveredOn":"2024-01-09","reviewYear":2023,"planYear":2024,"characters":60,"tokens":21,"sentences":1,"indicators":1,"footnotes":1,"slogans":1,"diagnostics":1,"numbers":null,"sha256":"ab12"}

            """, File.ReadAllText(folder.File("reports.jsonl")));
        Assert.Equal(
            """
            {"report":"qingyun-2024","place":"青云县","level":"county","reviewYear":2023,"planYear":2024,"section":"own_building","start":17,"end":25,"quantity":"212.40亿元","name":"地区生产总值","indicatorId":"gdp","variant":null,"value":212.4,"valueMax":null,"unit":"亿元","baseValue":21240000000,"baseUnit":"元","measure":"level","direction":"none","bound":"at_least","strength":"none","basis":null,"status":"actual","period":"2023","scope":null,"sentence":"地区生产总值约212.40亿元。","confidence":0.1235,"mark":"review","area":null}

            """, File.ReadAllText(folder.File("indicators.jsonl")));
        Assert.Equal(
            """
            {"report":"qingyun-2024","number":"1","term":"两稳一保","definition":"稳增长、稳市场、保就业。","components":["稳增长","稳市场","保就业"],"markerStart":32,"markerEnd":35,"anchor":"两稳一保","anchorStart":27,"anchorEnd":31,"definitionStart":47,"definitionEnd":59,"occurrences":1,"mark":null}

            """, File.ReadAllText(folder.File("footnotes.jsonl")));
        Assert.Equal(
            """
            {"report":"qingyun-2024","start":27,"end":31,"text":"两稳一保","type":"numeral","key":"两稳一保","arity":[2,1],"components":[],"footnote":"1","section":"own_building","mark":null,"area":null}

            """, File.ReadAllText(folder.File("slogans.jsonl")));
    }

    [Fact]
    public void The_same_records_as_csv()
    {
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.Csv], SampleReport.Create());
        Assert.Equal(
            "report,code,severity,start,end,message\r\nqingyun-2024,XT204,warning,27,31,\"A sentence, with a comma and “quotes”.\"\r\n",
            File.ReadAllText(folder.File("diagnostics.csv")));
        Assert.Equal(
            "report,start,end,text,type,key,arity,components,footnote,section,mark,area\r\nqingyun-2024,27,31,两稳一保,numeral,两稳一保,2|1,,1,own_building,,\r\n",
            File.ReadAllText(folder.File("slogans.csv")));
    }

    [Fact]
    public void Markdown_adds_a_summary_of_each_report()
    {
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.Markdown], SampleReport.Create());
        Assert.Equal(["diagnostics.md", "failures.md", "footnotes.md", "indicators.md", "relations.md", "reports.md", "slogans.md", "summaries/qingyun-2024.md"], folder.Files);
        Assert.Equal(MarkdownSummary.Render(SampleReport.Create()), File.ReadAllText(folder.File("summaries", "qingyun-2024.md")));
    }

    [Theory]
    [InlineData(DocumentFormat.Html, true)]
    [InlineData(DocumentFormat.Docx, true)]
    [InlineData(DocumentFormat.Pdf, true)]
    [InlineData(DocumentFormat.Text, false)]
    [InlineData(DocumentFormat.Markdown, false)]
    public void The_text_that_offsets_index_is_written_where_the_input_is_not_it(DocumentFormat format, bool written)
    {
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.JsonLines], SampleReport.Create(format: format));
        Assert.Equal(written, File.Exists(folder.File("texts", "qingyun-2024.txt")));
        if (written) Assert.Equal(SampleReport.Body, File.ReadAllText(folder.File("texts", "qingyun-2024.txt")));
    }

    [Fact]
    public void Nothing_is_in_place_before_all_is_complete()
    {
        using var folder = new TemporaryFolder();
        using (var exporter = new ReportExporter(folder.Path, [ExportFormat.JsonLines, ExportFormat.Csv]))
            exporter.Add(SampleReport.Create());
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_sink_gets_the_rows_of_its_own_tables_and_no_others()
    {
        using var folder = new TemporaryFolder();
        using var sink = new RecordingSink(ReportTables.Diagnostics, ReportTables.Sentences);
        using (var exporter = new ReportExporter(folder.Path, [], sink))
        {
            exporter.Add(SampleReport.Create());
            exporter.Complete();
        }
        Assert.Equal(["diagnostics A sentence, with a comma and “quotes”.", "sentences 地区生产总值约212.40亿元。", "complete", "disposed"], sink.Seen);
    }

    [Fact]
    public void An_input_without_a_report_is_a_row_of_its_own()
    {
        using var folder = new TemporaryFolder();
        using (var exporter = new ReportExporter(folder.Path, [ExportFormat.JsonLines]))
        {
            exporter.Add(FailedInput.Of(new ReadingException(ReadingFailure.LimitReached, "in/a.docx", "word/document.xml", "It is too deep.")));
            exporter.Complete();
        }
        Assert.Equal("""{"path":"in/a.docx","kind":"limit_reached","location":"word/document.xml","reason":"It is too deep."}""" + "\n", File.ReadAllText(folder.File("failures.jsonl")));
    }

    [Fact]
    public void Without_reports_every_file_is_there_all_the_same()
    {
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.Csv, ExportFormat.JsonLines]);
        Assert.Equal(14, folder.Files.Count);
        Assert.Equal("report,code,severity,start,end,message\r\n", File.ReadAllText(folder.File("diagnostics.csv")));
        Assert.Empty(File.ReadAllBytes(folder.File("diagnostics.jsonl")));
    }

    [Fact]
    public void A_name_that_is_no_file_name_elsewhere_stays_inside_the_folder()
    {
        Assert.Equal("_.._a_b.txt", ReportFile.SafeName("/../a:b.txt"));
        using var folder = new TemporaryFolder();
        Export(folder, [ExportFormat.JsonLines], SampleReport.Create(@"..\..\evil?", DocumentFormat.Html));
        Assert.Contains("texts/.._.._evil_.txt", folder.Files, StringComparer.Ordinal);
    }

    private static void Export(TemporaryFolder folder, ExportFormat[] formats, params MinedReport[] reports)
    {
        using var exporter = new ReportExporter(folder.Path, formats);
        foreach (MinedReport report in reports) exporter.Add(report);
        exporter.Complete();
    }
}
