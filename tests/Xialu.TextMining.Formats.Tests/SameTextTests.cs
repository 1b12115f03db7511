using System.Globalization;
using Xialu.TextMining.Export;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Formats.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>One text in files of several formats gives the same records, also in files that another program wrote.</summary>
public sealed class SameTextTests
{
    private static readonly ReportMiner Miner = new(new MinerOptions { Reading = new ReadingOptions { FormatReaders = [new PdfReader()] } });

    private static readonly string[] Texts = [.. Directory.GetFiles(Repository.PathOf("corpus"), "*.txt").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Reports => [.. Texts.Select(t => Path.GetFileNameWithoutExtension(t)!)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_printed_report_gives_the_records_of_its_text(string name)
    {
        MinedReport text = Miner.Mine(Repository.PathOf("corpus", name + ".txt"));
        MinedReport printed = Miner.Mine(DocumentReader.Read(name, PrintedReport.Of(text.Text.ToString()), DocumentFormat.Pdf, new ReadingOptions { FormatReaders = [new PdfReader()] }));
        Assert.Equal(Paragraphs(text).Select(Visible), Paragraphs(printed).Select(Visible), StringComparer.Ordinal);
        Assert.Equal(Records(text), Records(printed), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("pdf")]
    public async Task Reports_that_LibreOffice_wrote_give_the_records_of_their_texts(string format)
    {
        using var folder = new TemporaryFolder();
        foreach (string text in Texts) folder.Write(Path.Combine("in", Path.GetFileName(text)), DocumentReader.Read(text).Text.ToString());
        IReadOnlyList<string> converted = await LibreOffice.ConvertAsync(folder, format, [.. Texts.Select(t => folder.File("in", Path.GetFileName(t)))]);
        Assert.All(Texts.Zip(converted), pair => Assert.Equal(Records(Miner.Mine(pair.First)), Records(Miner.Mine(pair.Second)), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Real_Word_files_lose_no_character_against_LibreOffice()
    {
        using var folder = new TemporaryFolder();
        string[] files = Directory.GetFiles(Repository.SharedPath("reports", "docx"), "*.docx");
        IReadOnlyList<string> texts = await LibreOffice.ConvertAsync(folder, "txt:Text (encoded):UTF8", files);
        Assert.All(files.Zip(texts), pair => Assert.Equal(Visible(File.ReadAllText(pair.Second)), Visible(DocumentReader.Read(pair.First).Text.ToString())));
    }

    [Fact]
    public async Task Real_Word_files_that_LibreOffice_printed_keep_paragraphs_letters_and_digits()
    {
        using var folder = new TemporaryFolder();
        string[] files = Directory.GetFiles(Repository.SharedPath("reports", "docx"), "*.docx");
        IReadOnlyList<string> printed = await LibreOffice.ConvertAsync(folder, "pdf", files);
        // Marks are left out: LibreOffice 7.4 does not draw every mark that hangs beyond the margin.
        Assert.All(files.Zip(printed), pair => Assert.Equal(Paragraphs(Miner.Mine(pair.First)).Select(Letters), Paragraphs(Miner.Mine(pair.Second)).Select(Letters), StringComparer.Ordinal));
    }

    private static string[] Records(MinedReport report)
    {
        return [.. Rows(ReportTables.Indicators, report, report.Indicators), .. Rows(ReportTables.Relations, report, report.Relations),
            .. Rows(ReportTables.Footnotes, report, report.Footnotes), .. Rows(ReportTables.Slogans, report, report.Slogans)];

        // Places differ, as the texts do in their white space.
        static IEnumerable<string> Rows<T>(RecordTable<ReportRow<T>> table, MinedReport report, IEnumerable<T> records)
            => records.Select(r => string.Join(' ', table.Columns.Zip(table.Row(new ReportRow<T>(report, r)))
                .Where(c => !c.First.Name.EndsWith("start", StringComparison.OrdinalIgnoreCase) && !c.First.Name.EndsWith("end", StringComparison.OrdinalIgnoreCase))
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.First.Name}={Cell(c.Second)}"))));
    }

    private static object? Cell(object? value) => value is System.Collections.IEnumerable list and not string ? string.Join('|', list.Cast<object>()) : value;

    private static IEnumerable<string> Paragraphs(MinedReport report) => report.Text.ToString().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
