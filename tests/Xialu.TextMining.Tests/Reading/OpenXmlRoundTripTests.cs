using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;
using WordParagraphElement = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>What the Open XML SDK writes is what is read.</summary>
public sealed class OpenXmlRoundTripTests
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("增长5%"), Gen.Const("修路三十公里"), Gen.Const("“两稳”"), Gen.Const("A&B<c>"), Gen.Const("甲　乙"), Gen.Const("𠮷村"), Gen.Const("一、回顾"));

    private static readonly Gen<string[]> Runs = Words.Array[1, 4];

    private static byte[] Write(params OpenXmlElement[] elements)
    {
        using MemoryStream memory = new();
        using (WordprocessingDocument word = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.Document = new WordDocument(new Body(elements));
            word.PackageProperties.Title = "青云县政府工作报告";
        }
        return memory.ToArray();
    }

    private static Document Read(byte[] file) => DocumentReader.Read("a.docx", file, DocumentFormat.Docx);

    private static WordParagraphElement Paragraph(params string[] runs) => new(runs.Select(r => new Run(new Text(r) { Space = SpaceProcessingModeValues.Preserve })));

    [Fact]
    public void Paragraphs_of_any_runs_are_lines()
        => Runs.Array[1, 8].Sample(paragraphs =>
            Assert.Equal(string.Concat(paragraphs.Select(p => string.Concat(p) + "\n")), Read(Write([.. paragraphs.Select(p => Paragraph(p))])).Text.ToString()), iter: 100);

    [Fact]
    public void Tables_of_short_cells_are_rows_with_tabs_whose_cells_know_their_column()
        => Gen.Int[2, 4].SelectMany(columns => Words.Array[columns].Array[1, 5]).Sample(rows =>
        {
            Table table = new(rows.Select(r => new TableRow(r.Select(c => new TableCell(Paragraph(c))))));
            Document document = Read(Write(table));
            Assert.Equal(string.Concat(rows.Select(r => string.Join('\t', r) + "\n")), document.Text.ToString());
            Assert.Equal(rows.SelectMany(r => r), document.Blocks.Select(b => document.Text[b.Span]), StringComparer.Ordinal);
            Assert.Equal(rows.SelectMany(r => Enumerable.Range(0, r.Length)), document.Blocks.Select(b => b.Level));
            Assert.Equal(rows[0].Length, document.Blocks.Count(b => b.Kind == BlockKind.TableHeader));
        }, iter: 100);

    [Fact]
    public void The_title_of_the_package_is_the_declared_one() => Assert.Equal("青云县政府工作报告", Read(Write(Paragraph("甲"))).DeclaredTitle);

    [Fact]
    public void A_tracked_change_is_read_as_accepted()
    {
        WordParagraphElement changed = new(new Run(new Text("全县")), new InsertedRun(new Run(new Text("新增"))) { Author = "甲" }, new DeletedRun(new Run(new DeletedText("减少"))) { Author = "甲" }, new Run(new Text("5家")));
        Assert.Equal("全县新增5家\n", Read(Write(changed)).Text.ToString());
    }
}
