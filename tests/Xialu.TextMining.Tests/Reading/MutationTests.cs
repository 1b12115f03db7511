using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>Damages files at random, with a fixed seed: a reader gives a sound document or a <see cref="ReadingException"/>, and nothing else.</summary>
public sealed class MutationTests
{
    private const int Mutants = 2_000;

    private const string Markdown = "---\ntitle: 某县报告\n---\n# 报告\n\n**一、回顾**[^1]\n- 甲\n  - 乙 `码` \\*\n\n> 引\n\n|指标|值|\n|--|--|\n|产值|5%|\n\n1. 丙[链](http://a.b)<br>\n\n[^1]: 解释\n";
    private const string Page = "<!doctype html><meta charset=utf-8><title>报告</title><nav><ul><li><a href=x>首页</a></ul></nav><h1>报告</h1><p>一、&nbsp;回顾<sup>[1]</sup><br>增长5%</p><table><tr><th>指标<th>值<tr><td>产值<td>5</table><div id=ftn1>[1] 解释</div>";
    private const string Body = "<w:p><w:pPr><w:pStyle w:val='1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>回顾</w:t><w:tab/></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>产值</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";

    private static readonly string[] Pieces = ["<table>", "</td>", "<div>", "<!--", "-->", "&#0;", "&#x110000;", "|", "\n\n", "\r", "**", "[^", "]:", "```", "- ", "> ", "---\n", "\t", "<w:p>", "</w:r>", "<w:tr>", "\uFFFD", "\u0001", "PK\u0001\u0002", "</w:body>", "<![CDATA["];

    private static readonly string[] PdfPieces = ["<<", ">>", "[", "]", " 5 0 R", " 2 0 R", "endobj\n", "stream\n", "\nendstream", "/Kids", "/Contents", "/Filter /FlateDecode", "/Filter /LZWDecode", "/Length 99999", " Do", " q ", " Q ", "(", ")", "/X0", "xref\n", "%", "65535"];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    public void Damaged_text_in_any_encoding_is_read_or_refused(string encoding)
        => Survives(ChineseEncoding.Find(encoding)!.Lenient.GetBytes("政府工作報告\r\n各位代表：增长5%。\n𠀀\n"), DocumentFormat.Text);

    [Fact]
    public void Damaged_Markdown_is_read_or_refused() => Survives(Encoding.UTF8.GetBytes(Markdown), DocumentFormat.Markdown);

    [Fact]
    public void Damaged_pages_are_read_or_refused() => Survives(Encoding.UTF8.GetBytes(Page), DocumentFormat.Html);

    [Fact]
    public void Damaged_Word_files_are_read_or_refused() => Survives(DocxReaderTests.Write(Body, ("footnotes", "<w:footnote w:id='1'><w:p/></w:footnote>")), DocumentFormat.Docx);

    [Fact]
    public void Damaged_Word_text_in_a_sound_container_is_read_or_refused()
    {
        Mutator mutator = new(7, Pieces);
        for (int i = 0; i < Mutants; i++)
            Survives(DocxReaderTests.Write(Encoding.UTF8.GetString(mutator.Mutate(Encoding.UTF8.GetBytes(Body)))), DocumentFormat.Docx, i);
    }

    [Fact]
    public void Damaged_PDF_files_are_read_or_refused()
    {
        Mutator mutator = new(20221228, PdfPieces);
        byte[] sound = HandmadePdf.NestedForms(3, 2, packed: false);
        for (int i = 0; i < Mutants; i++) Survives(mutator.Mutate(sound), DocumentFormat.Pdf, i);
    }

    private static void Survives(byte[] sound, DocumentFormat format)
    {
        Mutator mutator = new(20221228, Pieces);
        for (int i = 0; i < Mutants; i++) Survives(mutator.Mutate(sound), format, i);
    }

    private static void Survives(byte[] bytes, DocumentFormat format, int mutant)
    {
        try
        {
            string? broken = DocumentRules.Broken(DocumentReader.Read("mutant", bytes, format, HostileFile.Options));
            Assert.True(broken is null, $"{format} mutant {mutant}: {broken}\n{Encoding.UTF8.GetString(bytes)}");
        }
        catch (ReadingException e)
        {
            Assert.DoesNotContain('\n', e.Message);
        }
    }
}
