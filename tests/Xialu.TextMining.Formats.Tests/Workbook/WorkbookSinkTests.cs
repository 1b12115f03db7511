using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using Xialu.TextMining.Export;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Formats.Tests;

public sealed class WorkbookSinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.File("records.xlsx");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_Open_XML_schema_finds_nothing_to_say()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Cells_are_read_back_as_what_they_are()
    {
        Write(Cells.OfEveryType, Cells.Rows);
        IDictionary<string, object?>[] rows = [.. Rows("cells")];
        Assert.Equal(["text", "whole", "number", "day", "texts", "wholes"], rows[0].Keys, StringComparer.Ordinal);
        Assert.Equal(["地区生产总值", 5.0, 212.4, new DateTime(2024, 1, 9, 0, 0, 0, DateTimeKind.Unspecified), "稳增长|保就业", "2|1"], rows[0].Values);
        Assert.All(rows[1].Values, Assert.Null);
        Assert.Equal("=1+1", rows[2]["text"]);
        Assert.Equal(-3.0, rows[2]["whole"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+5%")]
    [InlineData("-6.2%")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("1949-10-01")]
    [InlineData("007")]
    [InlineData(" 两端空白 ")]
    [InlineData("_x0041_")]
    public void Text_stays_text_whatever_it_looks_like(string text)
    {
        Write(Cells.Table("cells", ("text", ColumnType.Text)), [[text]]);
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(File, isEditable: false);
        Cell cell = CellsOf(workbook, "cells").Single(c => c.CellReference == "A2");
        Assert.Null(cell.CellFormula);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal), cell.InlineString!.Text!.Text);
        // The mark by which Excel keeps it text even when somebody edits the cell.
        uint quoted = (uint)CellStyle.Quoted;
        Assert.Equal(CsvWriter.LooksLikeFormula(text), cell.StyleIndex is not null && cell.StyleIndex == quoted);
        CellFormat format = (CellFormat)workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)quoted);
        Assert.True(format.QuotePrefix!.Value);
    }

    [Fact]
    public void Every_table_has_a_sheet_with_a_frozen_header_and_filters()
    {
        WriteReports(SampleReport.Create());
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Equal(["reports", "indicators", "relations", "footnotes", "slogans", "diagnostics", "failures"], SheetNames(workbook), StringComparer.Ordinal);
        Assert.All(workbook.WorkbookPart!.WorksheetParts, part =>
        {
            Pane pane = part.Worksheet!.Descendants<Pane>().Single();
            Assert.Equal((1.0, PaneStateValues.Frozen, "A2"), (pane.VerticalSplit!.Value, pane.State!.Value, pane.TopLeftCell!.Value));
            Assert.Equal(part.Worksheet.SheetDimension!.Reference!.Value, part.Worksheet.Descendants<AutoFilter>().Single().Reference!.Value);
        });
    }

    [Fact]
    public void Records_lead_to_their_report_reports_to_their_records_and_slogans_to_their_note()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Equal(["A2 'reports'!A2", "A3 'reports'!A3"], Links(workbook, "indicators"), StringComparer.Ordinal);
        Assert.Equal(["M2 'indicators'!A2", "N2 'footnotes'!A2", "O2 'slogans'!A2", "P2 'diagnostics'!A2",
            "M3 'indicators'!A3", "N3 'footnotes'!A3", "O3 'slogans'!A3", "P3 'diagnostics'!A3"], Links(workbook, "reports"), StringComparer.Ordinal);
        Assert.Equal(["A2 'reports'!A2", "I2 'footnotes'!A2", "A3 'reports'!A3", "I3 'footnotes'!A3"], Links(workbook, "slogans"), StringComparer.Ordinal);
    }

    [Fact]
    public void Rows_of_one_report_share_one_link_since_Excel_counts_links()
    {
        RecordTable<object?[]> reports = Cells.Table("reports", ("report", ColumnType.Text)), diagnostics = Cells.Table("diagnostics", ("report", ColumnType.Text));
        using (WorkbookSink sink = WorkbookSink.Open(File, reports, diagnostics))
        {
            foreach (string report in new[] { "a", "b" }) sink.Write(reports, [report]);
            foreach (string report in new[] { "a", "a", "a", "b", "unknown", "a" }) sink.Write(diagnostics, [report]);
            sink.Complete();
        }
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(File, isEditable: false);
        Assert.Equal(["A2:A4 'reports'!A2", "A5 'reports'!A3", "A7 'reports'!A2"], Links(workbook, "diagnostics"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_long_for_a_sheet_goes_on_in_another()
    {
        RecordTable table = Cells.Table("cells", ("a", ColumnType.WholeNumber));
        Cells.Write(WorkbookSink.Open(File, mostRows: 4, [table]), table, Enumerable.Range(0, 7).Select(i => (IReadOnlyList<object?>)[i]));
        Assert.Equal([0.0, 1.0, 2.0], Rows("cells").Select(r => r["a"]));
        Assert.Equal([3.0, 4.0, 5.0], Rows("cells (2)").Select(r => r["a"]));
        Assert.Equal([6.0], Rows("cells (3)").Select(r => r["a"]));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        byte[] first = System.IO.File.ReadAllBytes(File);
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Nothing_is_left_behind_unless_all_is_complete()
    {
        using (WorkbookSink sink = WorkbookSink.Open(File, Cells.OfEveryType)) sink.Write(Cells.OfEveryType, Cells.Rows[0]);
        Assert.Empty(folder.Files);
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(["records.xlsx"], folder.Files);
    }

    private static IEnumerable<string> SheetNames(SpreadsheetDocument workbook) => workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!);

    private static WorksheetPart Part(SpreadsheetDocument workbook, string sheet)
        => (WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!);

    private static IEnumerable<Cell> CellsOf(SpreadsheetDocument workbook, string sheet) => Part(workbook, sheet).Worksheet!.Descendants<Cell>();

    private static IEnumerable<string> Links(SpreadsheetDocument workbook, string sheet)
        => Part(workbook, sheet).Worksheet!.Descendants<Hyperlink>().Select(l => $"{l.Reference} {l.Location}");

    private IEnumerable<IDictionary<string, object?>> Rows(string sheet)
        => MiniExcel.Query(File, useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>();

    private void Write(RecordTable table, IEnumerable<IReadOnlyList<object?>> rows) => Cells.Write(WorkbookSink.Open(File, table), table, rows);

    private void WriteReports(params MinedReport[] reports)
    {
        using var exporter = new ReportExporter(folder.Path, [], WorkbookSink.Open(File, ReportTables.All));
        foreach (MinedReport report in reports) exporter.Add(report);
        exporter.Complete();
    }
}
