using System.IO.Compression;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class DocxReaderTests
{
    private const string Namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

    /// <summary>A Word file of a body and further parts, written by hand, so that it can also hold what no word processor writes.</summary>
    internal static byte[] Write(string body, params (string Name, string Xml)[] parts)
    {
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create))
        {
            foreach ((string name, string xml) in parts.Prepend(("document", $"<w:body>{body}</w:body>")))
            {
                using StreamWriter writer = new(zip.CreateEntry($"word/{name}.xml").Open());
                writer.Write($"<w:{name} {Namespaces}>{xml}</w:{name}>");
            }
        }
        return memory.ToArray();
    }

    private static Document Read(string body, params (string Name, string Xml)[] parts) => DocumentReader.Read("a.docx", Write(body, parts), DocumentFormat.Docx);

    private static string Text(string body, params (string Name, string Xml)[] parts) => Read(body, parts).Text.ToString().TrimEnd('\n').Replace('\n', '/').Replace('\t', '|');

    private static string Blocks(string body, params (string Name, string Xml)[] parts)
    {
        Document document = Read(body, parts);
        return string.Join(" / ", document.Blocks.Select(b => $"{b.Kind}{b.Level} {document.Text[b.Span]}"));
    }

    private static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(params string[] paragraphs) => $"<w:tc><w:tcPr/>{string.Concat(paragraphs.Select(p => P(p)))}</w:tc>";

    [Theory]
    [InlineData("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'> 乙</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>丙</w:t></w:r></w:p>", "甲 乙/丙")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type='page'/><w:noBreakHyphen/></w:r></w:p>", "甲|乙/丙-")]
    [InlineData("<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>", "新来")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>", "甲乙")]
    [InlineData("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t><w:tab/></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>乙</w:t></w:r></w:p>", "甲乙")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:t>接</w:t></w:r><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>框</w:t></w:r></w:sdtContent></w:sdt></w:p>", "链接框")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "甲")]
    public void Runs_make_up_the_lines(string body, string text) => Assert.Equal(text, Text(body));

    [Fact]
    public void A_text_box_is_read_once_and_before_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
        string body = $"<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice Requires='wps'>{Box}</mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>乙</w:t></w:r></w:p>";
        Assert.Equal("框/甲乙", Text(body));
    }

    [Fact]
    public void Rows_are_lines_and_cells_are_parted_by_tabs()
    {
        string table = $"<w:tbl><w:tr>{Cell("指标")}{Cell("值")}</w:tr><w:tr>{Cell("产值")}{Cell()}{Cell("5")}</w:tr></w:tbl>";
        Assert.Equal("前/指标|值/产值||5/后", Text(P("前") + table + P("后")));
        Assert.Equal("TableHeader0 指标 / TableHeader1 值 / TableCell0 产值 / TableCell2 5", Blocks(table));
    }

    [Fact]
    public void Headings_are_known_by_outline_level_style_name_and_inheritance()
    {
        const string Styles = "<w:style w:styleId='1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='x'><w:basedOn w:val='1'/></w:style><w:style w:styleId='t'><w:name w:val='toc 1'/></w:style><w:style w:styleId='ring'><w:basedOn w:val='ring'/></w:style>";
        string body = P("目录", "<w:pStyle w:val='t'/>") + P("一", "<w:pStyle w:val='x'/>") + P("二", "<w:outlineLvl w:val='2'/>") + P("三", "<w:pStyle w:val='ring'/>") + P("四", "<w:outlineLvl w:val='9'/>");
        Assert.Equal("Chrome0 目录 / Heading1 一 / Heading3 二 / Paragraph0 三 / Paragraph0 四", Blocks(body, ("styles", Styles)));
    }

    [Fact]
    public void Automatic_numbers_are_printed_as_the_list_says()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId='5'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='japaneseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>"
            + "<w:lvl w:ilvl='3'><w:numFmt w:val='bullet'/><w:lvlText w:val='x'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='9'/></w:lvlOverride></w:num>";
        static string N(string text, int level, int list = 1) => P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");
        string body = N("甲", 0) + N("乙", 1) + N("丙", 1) + N("2023年", 2) + N("点", 3) + N("丁", 0) + N("戊", 1) + N("己", 0, 2) + N("庚", 0, 0) + N("辛", 0, 77);
        Assert.Equal("一、甲/（一）乙/（二）丙/1. 2023年/点/二、丁/（一）戊/九、己/庚/辛", Text(body, ("numbering", Numbering)));
    }

    [Fact]
    public void Notes_are_numbered_in_the_order_cited_and_stand_at_the_end()
    {
        const string Body = "<w:p><w:r><w:t>两稳</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t>和三保</w:t></w:r><w:r><w:endnoteReference w:id='7'/></w:r><w:r><w:t>再两稳</w:t><w:footnoteReference w:id='7'/></w:r></w:p>";
        string footnotes = "<w:footnote w:id='-1' w:type='separator'><w:p/></w:footnote>" + $"<w:footnote w:id='7'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> 即稳增长</w:t></w:r></w:p>{P("稳就业。")}</w:footnote>";
        string endnotes = $"<w:endnote w:id='7'>{P("即保工资。")}</w:endnote>";
        Assert.Equal("两稳[1]和三保[2]再两稳[1]/[1]即稳增长 稳就业。/[2]即保工资。", Text(Body, ("footnotes", footnotes), ("endnotes", endnotes)));
        Assert.EndsWith("Note0 [1]即稳增长 稳就业。 / Note0 [2]即保工资。", Blocks(Body, ("footnotes", footnotes), ("endnotes", endnotes)));
    }

    [Fact]
    public void Deep_nesting_is_refused_with_part_and_depth()
    {
        string body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000));
        ReadingException e = Assert.Throws<ReadingException>(() => Read(body));
        Assert.Equal("a.docx: word/document.xml, depth 257: found an element nested deeper than 256; expected a document written by a word processor. Raise ReadingLimits.MaxDepth if the file is trusted.", e.Message);
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("          ")]
    public void A_bomb_is_refused_by_its_ratio(string part)
    {
        ReadingException e = Assert.Throws<ReadingException>(() => Read(string.Concat(Enumerable.Repeat(part, 500_000))));
        Assert.Equal("a.docx: word/document.xml: found a part packed more than 100 times; expected a document written by a word processor. Raise ReadingLimits.MaxCompressionRatio if the file is trusted.", e.Message);
    }

    [Fact]
    public void Unpacked_bytes_and_entries_are_limited()
    {
        ReadingOptions bytes = new() { Limits = new() { MaxDecompressedBytes = 100 } }, entries = new() { Limits = new() { MaxZipEntries = 1 } };
        Assert.Equal("word/document.xml", Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", Write(P("甲")), DocumentFormat.Docx, bytes)).Place);
        Assert.Equal("found 2 parts; expected at most 1. Raise ReadingLimits.MaxZipEntries if the file is trusted.",
            Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", Write(P("甲"), ("styles", "")), DocumentFormat.Docx, entries)).Problem);
    }

    [Fact]
    public void Document_type_definitions_are_refused()
    {
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create))
        using (StreamWriter writer = new(zip.CreateEntry("word/document.xml").Open())) writer.Write("<!DOCTYPE d [<!ENTITY e 'x'>]><d>&e;</d>");
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", memory.ToArray(), DocumentFormat.Docx));
        Assert.Equal((ReadingFailure.Malformed, "word/document.xml"), (e.Failure, e.Place));
    }

    [Fact]
    public void Old_Word_files_and_other_zips_are_told_apart()
    {
        Assert.Contains("Save it as .docx without a password.", Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1 }, DocumentFormat.Docx)).Message, StringComparison.Ordinal);
        Assert.StartsWith("a.docx: found bytes that cannot be parsed", Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", new byte[] { 1, 2, 3 }, DocumentFormat.Docx)).Message, StringComparison.Ordinal);
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create)) zip.CreateEntry("x");
        Assert.Equal("a.docx: word/document.xml: the part is missing; expected a Word document (.docx).", Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", memory.ToArray(), DocumentFormat.Docx)).Message);
    }
}
