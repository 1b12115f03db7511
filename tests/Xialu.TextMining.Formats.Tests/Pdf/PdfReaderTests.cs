using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Reading;

namespace Xialu.TextMining.Formats.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>luohu-2018.pdf is the report of the corpus, printed by a browser to A4.</summary>
public sealed class PdfReaderTests
{
    private static readonly ReadingOptions Options = new() { FormatReaders = [new PdfReader()] };

    private static string Printed => Repository.PathOf("tests", "Xialu.TextMining.Formats.Tests", "Pdf", "luohu-2018.pdf");

    [Fact]
    public void A_printed_report_gives_the_records_of_its_text()
    {
        var miner = new ReportMiner(new MinerOptions { Reading = Options });
        MinedReport text = miner.Mine(Repository.PathOf("corpus", "luohu-2018.txt")), pdf = miner.Mine(Printed);
        Assert.Equal(
            text.Indicators.Select(i => $"{i.Name} {i.Quantity} {i.Measure} {i.Direction} {i.Status} {i.Period}"),
            pdf.Indicators.Select(i => $"{i.Name} {i.Quantity} {i.Measure} {i.Direction} {i.Status} {i.Period}"), StringComparer.Ordinal);
        Assert.Equal(text.Footnotes.Select(f => $"{f.Number} {f.Term} {f.Definition} {f.Occurrences}"),
            pdf.Footnotes.Select(f => $"{f.Number} {f.Term} {f.Definition} {f.Occurrences}"), StringComparer.Ordinal);
        Assert.Equal(text.Slogans.Select(s => $"{s.Text} {s.Type} {s.Key} {s.Footnote}"), pdf.Slogans.Select(s => $"{s.Text} {s.Type} {s.Key} {s.Footnote}"), StringComparer.Ordinal);
        Assert.All(pdf.Indicators, i => Assert.Equal(i.Quantity.Printed, pdf.Text[i.Span]));
    }

    [Fact]
    public void Radicals_are_turned_back_and_every_line_is_a_block()
    {
        Document document = DocumentReader.Read(Printed, Options);
        Assert.DoesNotContain(document.Text.ToString(), c => c is >= '\u2E80' and <= '\u2FD5');
        Assert.Equal(document.Text.ToString().Split('\n')[..^1], document.Blocks.Select(b => document.Text[b.Span]), StringComparer.Ordinal);
        Assert.Equal((DocumentFormat.Pdf, 64), (document.Format, document.Sha256.Length));
    }

    [Theory]
    [InlineData(1, "2 pages; expected at most 1. Raise ReadingLimits.MaxPages if the file is trusted.")]
    [InlineData(2, "page 1: found more than 500 characters; expected a report. Raise ReadingLimits.MaxCharacters if the file is trusted.")]
    [InlineData(3, "page 1: reading took longer than 0 s; expected a report. Raise ReadingLimits.MaxDuration if the file is trusted.")]
    [InlineData(4, "found streams that grow to more than 1,000 bytes; expected a report. Raise ReadingLimits.MaxDecompressedBytes if the file is trusted.")]
    public void A_limit_that_is_reached_is_said_with_its_name(int which, string message)
    {
        ReadingLimits limits = which switch
        {
            1 => ReadingLimits.Default with { MaxPages = 1 },
            2 => ReadingLimits.Default with { MaxCharacters = 500 },
            3 => ReadingLimits.Default with { MaxDuration = TimeSpan.Zero },
            _ => ReadingLimits.Default with { MaxDecompressedBytes = 1000 },
        };
        var thrown = Assert.Throws<ReadingException>(() => DocumentReader.Read(Printed, Options with { Limits = limits }));
        Assert.Equal(ReadingFailure.LimitReached, thrown.Failure);
        Assert.StartsWith(Printed + ": ", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith(message.Replace("2 pages", "", StringComparison.Ordinal), thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("no PDF at all")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>")]
    public void What_is_no_PDF_is_one_reading_exception_with_the_file_s_name(string content)
    {
        var thrown = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.pdf", Encoding.ASCII.GetBytes(content + " "), DocumentFormat.Pdf, Options));
        Assert.StartsWith("a.pdf: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_files_give_a_document_or_a_reading_exception_and_nothing_else()
    {
        byte[] bytes = File.ReadAllBytes(Printed);
        var random = new Random(7);
        for (int round = 0; round < 40; round++)
        {
            byte[] damaged = bytes[..random.Next(bytes.Length / 2, bytes.Length)];
            for (int i = 0; i < 20; i++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                Assert.NotEmpty(DocumentReader.Read("a.pdf", damaged, DocumentFormat.Pdf, Options).Blocks);
            }
            catch (ReadingException e)
            {
                Assert.StartsWith("a.pdf: ", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_glyph_that_stands_for_a_line_end_is_a_space()
    {
        string seed = Repository.PathOf("tests", "Xialu.TextMining.Fuzz", "Seeds", "pdf", "cid.pdf");
        byte[] bytes = Encoding.Latin1.GetBytes(File.ReadAllText(seed, Encoding.Latin1).Replace("<4e91>", "<000d>", StringComparison.Ordinal));
        Assert.StartsWith("青 县政府工作报告\n", DocumentReader.Read("a.pdf", bytes, DocumentFormat.Pdf, Options).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(30, true)]
    public void Forms_that_draw_forms_twice_are_refused_before_they_are_drawn(int depth, bool packed)
        => AssertRefused(HandmadePdf.NestedForms(depth, 2, packed), "more than 10,000 drawn forms", nameof(ReadingLimits.MaxForms));

    [Theory]
    [InlineData(257, null)]
    [InlineData(20_000, null)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Forms_that_draw_forms_without_end_are_refused_before_they_are_drawn(int depth, int? last)
        => AssertRefused(HandmadePdf.NestedForms(depth, 1, packed: false, last), "forms and saved states nested deeper than 256", nameof(ReadingLimits.MaxDepth));

    [Fact]
    public void States_that_are_saved_without_end_are_refused()
    {
        AssertRefused(HandmadePdf.Page(HandmadePdf.Print + Repeat(" q", 257)), "forms and saved states nested deeper than 256", nameof(ReadingLimits.MaxDepth));
        Assert.Equal("Report\n", Read(HandmadePdf.Page(Repeat("q ", 256) + HandmadePdf.Print + Repeat(" Q", 300) + Repeat(" q Q", 1_000))).Text.ToString());
    }

    [Theory]
    [InlineData("(aaaaaaaaaa) Tj ")]
    [InlineData("(aaaaaaaaaa) ' ")]
    [InlineData("1 1 (aaaaaaaaaa) \" ")]
    [InlineData("[(aaaaa) 1 <6161616161>] TJ ")]
    public void A_page_that_shows_more_text_than_paper_holds_is_refused(string show)
    {
        AssertRefused(HandmadePdf.Page("BT /F1 12 Tf 72 700 Td " + Repeat(show, 10_001) + "ET"), "more than 100,000 bytes of text on one page", nameof(ReadingLimits.MaxPageText));
        Assert.NotEmpty(Read(HandmadePdf.Page("BT /F1 12 Tf 72 700 Td " + Repeat(show, 1_000) + "ET")).Text.ToString());
    }

    [Fact]
    public void A_page_of_too_many_instructions_is_refused()
        => AssertRefused(HandmadePdf.Page(HandmadePdf.Print + Repeat(" 0 0 m 1 1 l S", 300_000)), "more than 4,194,304 bytes of drawing instructions on one page", nameof(ReadingLimits.MaxPageBytes));

    [Theory]
    [InlineData(30, 1, null)]
    [InlineData(8, 2, null)]
    [InlineData(256, 1, null)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 2, 0)]
    public void Forms_within_the_limit_are_read_and_one_that_draws_itself_is_drawn_once(int depth, int times, int? last)
        => Assert.Equal("Report\n", Read(HandmadePdf.NestedForms(depth, times, packed: false, last)).Text.ToString());

    [Fact]
    public void Pages_without_text_are_said_to_be_pictures()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);
        var thrown = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.pdf", builder.Build(), DocumentFormat.Pdf, Options));
        Assert.Equal((ReadingFailure.Empty, "a.pdf: found no text on 1 page; expected text, not pictures of it. Run a text recognition first."), (thrown.Failure, thrown.Message));
    }

    private static Document Read(byte[] file) => DocumentReader.Read("a.pdf", file, DocumentFormat.Pdf, Options);

    private static void AssertRefused(byte[] file, string found, string limit)
    {
        var thrown = Assert.Throws<ReadingException>(() => Read(file));
        Assert.Equal((ReadingFailure.LimitReached, $"a.pdf: page 1: found {found}; expected a report. Raise ReadingLimits.{limit} if the file is trusted."), (thrown.Failure, thrown.Message));
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
