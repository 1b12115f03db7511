using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>The parts of a Word file beside its text: lists, styles, relationships, notes, title.</summary>
public sealed class WordPartTests
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static Document Read(string body, params (string Name, string Xml)[] parts) => DocumentReader.Read("a.docx", DocxReaderTests.Write(body, parts), DocumentFormat.Docx);

    private static string Text(string body, params (string Name, string Xml)[] parts) => Read(body, parts).Text.ToString().TrimEnd('\n').Replace('\n', '/');

    private static string Kinds(string body, params (string Name, string Xml)[] parts)
        => string.Join(' ', Read(body, parts).Blocks.Select(b => b.Kind + b.Level.ToString(CultureInfo.InvariantCulture)));

    private static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Item(string text, int level, int list = 1) => P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static string Level(int level, string format, string pattern, string more = "") => $"<w:lvl w:ilvl='{level}'>{more}<w:numFmt w:val='{format}'/><w:lvlText w:val='{pattern}'/></w:lvl>";

    private static string List(string levels, string more = "") => $"<w:abstractNum w:abstractNumId='5'>{levels}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>{more}";

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in entries)
            {
                using StreamWriter writer = new(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }
        return memory.ToArray();
    }

    [Fact]
    public void A_number_may_print_the_numbers_of_the_levels_around_it()
    {
        string levels = Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2") + Level(2, "lowerLetter", "%1-%2-%3)");
        Assert.Equal("1. 甲/1.1 乙/1.2 丙/1-2-a) 丁/2. 戊/2.1 己", Text(Item("甲", 0) + Item("乙", 1) + Item("丙", 1) + Item("丁", 2) + Item("戊", 0) + Item("己", 1), ("numbering", List(levels))));
    }

    [Fact]
    public void A_level_that_begins_before_the_one_around_it_counts_that_as_begun()
        => Assert.Equal("1.1 甲/1.2 乙", Text(Item("甲", 1) + Item("乙", 1), ("numbering", List(Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2")))));

    [Fact]
    public void A_list_begins_where_its_level_says()
        => Assert.Equal("五、甲/六、乙", Text(Item("甲", 0) + Item("乙", 0), ("numbering", List(Level(0, "chineseCounting", "%1、", "<w:start w:val='5'/>")))));

    [Fact]
    public void Two_lists_of_one_pattern_go_on_counting_unless_one_begins_anew()
    {
        string numbering = List(Level(0, "chineseCounting", "%1、"), "<w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num><w:num w:numId='3'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>");
        Assert.Equal("一、甲/二、乙/一、丙/二、丁", Text(Item("甲", 0) + Item("乙", 0, 2) + Item("丙", 0, 3) + Item("丁", 0, 3), ("numbering", numbering)));
    }

    [Theory]
    [InlineData("bullet", "甲")]
    [InlineData("none", "甲")]
    public void A_list_without_numbers_prints_none(string format, string text) => Assert.Equal(text, Text(Item("甲", 0), ("numbering", List(Level(0, format, "●")))));

    [Fact]
    public void A_pattern_of_one_list_that_another_overrides_is_that_of_its_base()
    {
        string numbering = List(Level(0, "decimal", "%1."), "<w:num w:numId='2'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'>" + Level(0, "upperRoman", "%1)") + "</w:lvlOverride></w:num>");
        Assert.Equal("1. 甲", Text(Item("甲", 0, 2), ("numbering", numbering)));
    }

    [Fact]
    public void A_style_brings_its_list_with_it_and_the_list_its_level()
    {
        const string Styles = "<w:style w:styleId='a'><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId='b'><w:basedOn w:val='a'/><w:name w:val='heading 2'/></w:style>";
        string numbering = List(Level(0, "chineseCounting", "%1、") + Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='b'/>"));
        string body = P("甲", "<w:pStyle w:val='a'/>") + P("乙", "<w:pStyle w:val='b'/>") + P("丙", "<w:pStyle w:val='b'/><w:numPr><w:numId w:val='0'/></w:numPr>");
        Assert.Equal("一、甲/（一）乙/丙", Text(body, ("styles", Styles), ("numbering", numbering)));
        Assert.Equal("ListItem1 Heading2 Heading2", Kinds(body, ("styles", Styles), ("numbering", numbering)));
    }

    [Theory]
    [InlineData(-3, "ListItem1")]
    [InlineData(8, "ListItem9")]
    [InlineData(99, "ListItem9")]
    [InlineData(int.MaxValue, "ListItem9")]
    public void A_level_beyond_the_nine_of_Word_is_the_nearest_of_them(int level, string kind) => Assert.Equal(kind, Kinds(Item("甲", level), ("numbering", List(Level(0, "decimal", "%1.")))));

    [Theory]
    [InlineData("Title", 1)]
    [InlineData("heading 3", 3)]
    [InlineData("Heading 9", 6)]
    [InlineData("标题 2", 2)]
    [InlineData("标题1", 1)]
    public void A_heading_is_known_by_the_name_of_its_style(string name, int level)
        => Assert.Equal("Heading" + level.ToString(CultureInfo.InvariantCulture), Kinds(P("甲", "<w:pStyle w:val='x'/>"), ("styles", $"<w:style w:styleId='x'><w:name w:val='{name}'/></w:style>")));

    [Theory]
    [InlineData("heading 0")]
    [InlineData("heading")]
    [InlineData("标题")]
    [InlineData("Subtitle")]
    [InlineData("正文")]
    public void Other_names_are_those_of_paragraphs(string name)
        => Assert.Equal("Paragraph0", Kinds(P("甲", "<w:pStyle w:val='x'/>"), ("styles", $"<w:style w:styleId='x'><w:name w:val='{name}'/></w:style>")));

    [Fact]
    public void Body_text_by_outline_level_is_no_heading_whatever_its_base()
        => Assert.Equal("Paragraph0", Kinds(P("甲", "<w:pStyle w:val='x'/>"), ("styles", "<w:style w:styleId='h'><w:name w:val='heading 1'/></w:style><w:style w:styleId='x'><w:basedOn w:val='h'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>")));

    [Fact]
    public void Parts_are_found_where_the_relationships_say()
    {
        string top = $"<Relationships><Relationship Type='{Relationships}officeDocument' Target='/content/main.xml'/></Relationships>";
        string parts = $"<Relationships><Relationship Type='{Relationships}footnotes' Target='notes.xml'/></Relationships>";
        byte[] file = Zip(("_rels/.rels", top), ("content/_rels/main.xml.rels", parts),
            ("content/main.xml", "<document><body><p><r><t>两稳</t><footnoteReference id='1'/></r></p></body></document>"),
            ("content/notes.xml", "<footnotes><footnote id='1'><p><r><t>即稳增长。</t></r></p></footnote></footnotes>"));
        Assert.Equal("两稳[1]\n[1]即稳增长。\n", DocumentReader.Read("a.docx", file, DocumentFormat.Docx).Text.ToString());
    }

    [Fact]
    public void A_relationship_without_type_or_target_is_none()
    {
        byte[] file = Zip(("_rels/.rels", "<Relationships><Relationship Target='x.xml'/><Relationship Type='a/officeDocument'/></Relationships>"), ("word/document.xml", "<document><body><p><r><t>甲</t></r></p></body></document>"));
        Assert.Equal("甲\n", DocumentReader.Read("a.docx", file, DocumentFormat.Docx).Text.ToString());
    }

    [Fact]
    public void A_note_that_is_cited_and_missing_keeps_its_number()
        => Assert.Equal("甲[1]乙[2]/[1]/[2]二", Text("<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id='7'/></w:r><w:r><w:t>乙</w:t><w:footnoteReference w:id='2'/></w:r></w:p>", ("footnotes", $"<w:footnote w:id='2'>{P("二")}</w:footnote>")));

    [Theory]
    [InlineData("<title>青云县政府工作报告</title>", "青云县政府工作报告")]
    [InlineData("<title> 青云县\n</title>", "青云县")]
    [InlineData("<title> </title>", null)]
    [InlineData("<title/>", null)]
    [InlineData("<subject>报告</subject>", null)]
    public void The_title_is_that_of_the_properties(string properties, string? title)
    {
        byte[] file = Zip(("docProps/core.xml", $"<coreProperties>{properties}</coreProperties>"), ("word/document.xml", "<document><body><p><r><t>甲</t></r></p></body></document>"));
        Assert.Equal(title, DocumentReader.Read("a.docx", file, DocumentFormat.Docx).DeclaredTitle);
    }

    [Fact]
    public void A_title_as_long_as_a_page_is_none()
    {
        byte[] file = Zip(("docProps/core.xml", $"<coreProperties><title>{new string('题', 501)}</title></coreProperties>"), ("word/document.xml", "<document><body><p><r><t>甲</t></r></p></body></document>"));
        Assert.Null(DocumentReader.Read("a.docx", file, DocumentFormat.Docx).DeclaredTitle);
    }

    [Fact]
    public void A_part_that_breaks_off_says_where()
    {
        byte[] file = Zip(("word/document.xml", "<document>\n<body><p>"));
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.docx", file, DocumentFormat.Docx));
        Assert.Equal(ReadingFailure.Malformed, e.Failure);
        Assert.StartsWith("word/document.xml, line 2, column ", e.Place, StringComparison.Ordinal);
        Assert.EndsWith("; expected a Word document (.docx).", e.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_lie_amid_an_array_are_read_like_others()
    {
        byte[] file = DocxReaderTests.Write(P("甲")), padded = [1, 2, 3, .. file, 4, 5];
        Assert.Equal("甲\n", DocumentReader.Read("a.docx", padded.AsMemory(3, file.Length), DocumentFormat.Docx).Text.ToString());
    }

    [Fact]
    public void What_is_unpacked_can_be_read_once_from_front_to_back_and_no_other_way()
    {
        List<byte> seen = [];
        using WatchedStream stream = new(new MemoryStream(Encoding.UTF8.GetBytes("abc")), bytes => seen.AddRange(bytes.ToArray()));
        byte[] buffer = new byte[4];
        Assert.Equal(3, stream.Read(buffer, 1, 3));
        Assert.Equal(("\0abc", "abc"), (Encoding.UTF8.GetString(buffer), Encoding.UTF8.GetString([.. seen])));
        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 1);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(1));
        Assert.Throws<NotSupportedException>(() => stream.Write(buffer, 0, 1));
    }
}
