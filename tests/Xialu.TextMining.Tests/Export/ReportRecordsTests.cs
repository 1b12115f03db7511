using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.Tests.Export;

public sealed class ReportRecordsTests
{
    private static readonly ExportFormat[] AllFormats = Enum.GetValues<ExportFormat>();

    public static TheoryData<string> Reports => [.. Directory.GetFiles(Repository.PathOf("corpus")).Select(f => Path.GetFileName(f)).Where(f => f != "README.md")];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Records_put_away_and_read_again_are_the_same_cell_by_cell(string file)
    {
        ReportRecords records = Of(file);
        ReportRecords read = Copy(records);
        Assert.Equal(records.Files, read.Files);
        Assert.Equal(records.Tables.Select(t => t.Table), read.Tables.Select(t => t.Table));
        foreach ((FilledTable before, FilledTable after) in records.Tables.Zip(read.Tables)) Assert.Equal(Cells(before), Cells(after), StringComparer.Ordinal);
    }

    [Fact]
    public void A_number_keeps_its_digits_and_a_list_its_members()
    {
        ReportRecords read = Copy(new ReportRecords([new FilledTable(ReportTables.Diagnostics, [[1.50m, new DateOnly(2024, 1, 8), new[] { "甲", "" }, new[] { -1, 0 }, null, int.MinValue]])], []));
        Assert.Equal("1.50|2024-01-08|甲,|-1,0||-2147483648", string.Join('|', read.Tables[0].Rows.Single().Select(Text)));
    }

    [Fact]
    public void Exporting_records_writes_what_exporting_the_report_writes()
    {
        using var direct = new TemporaryFolder();
        using var later = new TemporaryFolder();
        foreach (string file in (string[])["luohu-2019.html", "shenzhen-2019.md"])
        {
            Export(direct, e => e.Add(ReportMiner.Default.Mine(Repository.PathOf("corpus", file))));
            Export(later, e => e.Add(Copy(Of(file))));
            Assert.Equal(direct.Files, later.Files);
            Assert.All(direct.Files, f => Assert.Equal(File.ReadAllBytes(direct.File(f)), File.ReadAllBytes(later.File(f))));
        }
        Assert.Contains("index.html", direct.Files, StringComparer.Ordinal);
    }

    [Fact]
    public void An_exporter_leaves_out_the_files_of_formats_that_it_does_not_write()
    {
        using var folder = new TemporaryFolder();
        using (var exporter = new ReportExporter(folder.Path, [ExportFormat.Csv]))
        {
            exporter.Add(Of("shenzhen-2019.md"));
            exporter.Complete();
        }
        Assert.All(folder.Files, f => Assert.EndsWith(".csv", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_are_counted_by_table()
    {
        ReportRecords records = Of("shenzhen-2019.md");
        Assert.Equal(1, records.Count(ReportTables.Reports));
        Assert.Equal(ReportMiner.Default.Mine(Repository.PathOf("corpus", "shenzhen-2019.md")).Slogans.Count, records.Count(ReportTables.Slogans));
        Assert.Equal(0, records.Count(new RecordTable<string>("other", new Column<string>("text", ColumnType.Text, t => t))));
    }

    [Fact]
    public void Damaged_bytes_are_refused_wherever_they_are_cut_or_changed()
    {
        using var stream = new MemoryStream();
        Of("shenzhen-2019.md").Save(stream);
        byte[] bytes = stream.ToArray();
        for (int length = 0; length < bytes.Length; length += 1 + (bytes.Length / 200))
            Assert.Throws<InvalidDataException>(() => ReportRecords.Load(new MemoryStream(bytes, 0, length)));
        byte[] negative = [.. bytes];
        BitConverter.TryWriteBytes(negative, -1);
        Assert.Equal("The bytes are no records of a report, or those of another version of the library.",
            Assert.Throws<InvalidDataException>(() => ReportRecords.Load(new MemoryStream(negative))).Message);
    }

    private static ReportRecords Of(string file) => ReportRecords.Of(ReportMiner.Default.Mine(Repository.PathOf("corpus", file)), AllFormats, PageOptions.Default);

    private static ReportRecords Copy(ReportRecords records)
    {
        using var stream = new MemoryStream();
        records.Save(stream);
        stream.Position = 0;
        ReportRecords read = ReportRecords.Load(stream);
        Assert.Equal(stream.Length, stream.Position);
        return read;
    }

    private static void Export(TemporaryFolder folder, Action<ReportExporter> add)
    {
        using var exporter = new ReportExporter(folder.Path, AllFormats);
        add(exporter);
        exporter.Complete();
    }

    private static IEnumerable<string> Cells(FilledTable table) => table.Rows.Select(row => string.Join('¦', row.Select(c => c is null ? "nothing" : $"{Kind(c)} {Text(c)}")));

    private static string Kind(object cell) => cell is IReadOnlyList<string> or IReadOnlyList<int> ? "list" : cell.GetType().Name;

    private static string Text(object? cell) => cell switch
    {
        null => "",
        decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => string.Join(',', list),
        IReadOnlyList<int> list => string.Join(',', list),
        _ => PlainCell.Of(cell),
    };
}
