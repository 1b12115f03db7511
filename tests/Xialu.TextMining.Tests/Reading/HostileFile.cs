using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Formats;
using Xialu.TextMining.Reading;

/// <summary>A file that was made to exhaust its reader, and the limit that shall stop it; null where it is read, poorer but in time.</summary>
internal sealed record HostileFile(string Name, DocumentFormat Format, string? Limit, Func<byte[]> Make)
{
    private const int Deep = 20_000;
    private const int Bomb = 40_000_000;
    private const string Cited = "<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id='1'/></w:r></w:p>";

    private static readonly string[] OtherParts = ["word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "_rels/.rels", "word/_rels/document.xml.rels", "docProps/core.xml"];

    /// <summary>Options that read every format.</summary>
    public static ReadingOptions Options { get; } = new() { FormatReaders = [new PdfReader()] };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } = [.. Word(), .. OtherParts.SelectMany(WordPart), .. Pages(), .. Markdown(), .. Text(), .. Printed()];

    /// <summary>A bomb whose directory says 100 bytes. Where in its record is told by the zip specification (APPNOTE.TXT 4.3.12).</summary>
    public static byte[] HiddenBomb()
    {
        byte[] zip = DocxOf(Run("<w:p/>", Bomb / 6));
        int record = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(record + 24), 100);
        return zip;
    }

    public override string ToString() => Name;

    private static IEnumerable<HostileFile> Word()
    {
        yield return OfBody("bomb of empty paragraphs", nameof(ReadingLimits.MaxCompressionRatio), () => Run("<w:p/>", Bomb / 6));
        yield return OfBody("bomb of text", nameof(ReadingLimits.MaxCompressionRatio), () => "<w:p><w:r><w:t>" + Run("a", Bomb));
        yield return OfBody("bomb of a name", nameof(ReadingLimits.MaxCompressionRatio), () => "<" + Run("a", Bomb));
        yield return OfBody("bomb of a comment", nameof(ReadingLimits.MaxCompressionRatio), () => "<!--" + Run("a", Bomb));
        yield return OfBody("bomb of an attribute", nameof(ReadingLimits.MaxCompressionRatio), () => "<w:p a='" + Run("a", Bomb));
        yield return OfBody("loosely packed bomb", nameof(ReadingLimits.MaxDecompressedBytes), () => string.Concat(Enumerable.Range(0, 2_500_000).Select(i => $"<w:p a='{i}'/>")));
        yield return OfBody("text without end", nameof(ReadingLimits.MaxCharacters), () => string.Concat(Enumerable.Range(0, 500_000).Select(i => $"<w:p><w:r><w:t>{i}增长</w:t></w:r></w:p>")));
        yield return OfBody("many attributes", nameof(ReadingLimits.MaxAttributes), () => "<w:p " + string.Concat(Enumerable.Range(0, 750_000).Select(i => $"a{i}='' ")) + "/>");
        foreach (string element in new[] { "w:sdt", "w:p", "w:r", "w:tbl", "w:txbxContent" })
            yield return OfBody("deep " + element, nameof(ReadingLimits.MaxDepth), () => Run($"<{element}>", Deep));
        yield return new("many parts", DocumentFormat.Docx, nameof(ReadingLimits.MaxZipEntries), () => Zip([.. Enumerable.Range(0, 60_000).Select(i => ($"part{i}", ""))]));
    }

    private static IEnumerable<HostileFile> WordPart(string part)
    {
        yield return new($"deep {part}", DocumentFormat.Docx, nameof(ReadingLimits.MaxDepth), () => DocxOf(Cited, (part, "<a>" + Run("<b>", Deep))));
        yield return new($"bomb in {part}", DocumentFormat.Docx, nameof(ReadingLimits.MaxCompressionRatio), () => DocxOf(Cited, (part, "<a>" + Run("<b/>", Bomb / 4))));
    }

    private static IEnumerable<HostileFile> Pages()
    {
        foreach (string element in new[] { "div", "b", "font", "ul><li", "table><tr><td", "svg", "math", "template", "ruby", "blockquote", "dl><dd", "span", "object", "details", "svg><foreignObject" })
            yield return Page("deep " + element, nameof(ReadingLimits.MaxDepth), () => Run($"<{element}>", Deep) + "甲");
        yield return Page("formatting that is opened again for each paragraph", null, () => string.Concat(Enumerable.Range(0, 200).Select(i => $"<font id={i}>")) + Run("<p>甲</p>", Deep));
        yield return Page("misnested formatting", nameof(ReadingLimits.MaxDepth), () => "<table>" + Run("甲<b>", Deep));
        yield return Page("many attributes", null, () => "<div " + string.Concat(Enumerable.Range(0, Deep).Select(i => $"a{i} ")) + ">甲");
    }

    private static IEnumerable<HostileFile> Markdown()
    {
        yield return Marked("deep list", nameof(ReadingLimits.MaxDepth), () => string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "- 甲\n")));
        foreach (string marks in new[] { ">", "> ", "- ", "1. ", "> - " }) yield return Marked($"deep {marks}", nameof(ReadingLimits.MaxDepth), () => Run(marks, Deep) + "甲");
        foreach (string mark in new[] { "[", "![", "*a ", "_", "`", "<a ", "<!--", "|", "[^", "[a](", "a\n-\n", "[^a]: b\n\n", "[a]: b\n\n" })
            yield return Marked("run of " + mark, null, () => Run(mark, Deep) + "甲");
    }

    private static IEnumerable<HostileFile> Text()
    {
        yield return new("one line", DocumentFormat.Text, nameof(ReadingLimits.MaxLineLength), () => Encoding.UTF8.GetBytes(Run("增长5%", 500_000)));
        yield return new("many characters", DocumentFormat.Text, nameof(ReadingLimits.MaxCharacters), () => Encoding.UTF8.GetBytes(Run("增长5%\n", 1_000_000)));
        yield return new("many bytes", DocumentFormat.Text, nameof(ReadingLimits.MaxBytes), () => new byte[ReadingLimits.DefaultMaxBytes + 1]);
        yield return new("bytes in no encoding", DocumentFormat.Text, nameof(ReadingLimits.MaxCharacters), () => [.. Enumerable.Repeat((byte)0xFF, 8_000_000)]);
    }

    private static IEnumerable<HostileFile> Printed()
    {
        yield return Pdf("deep forms", nameof(ReadingLimits.MaxDepth), () => HandmadePdf.NestedForms(Deep, 1, packed: false));
        yield return Pdf("ring of forms", nameof(ReadingLimits.MaxDepth), () => HandmadePdf.NestedForms(2, 1, packed: false, last: 0));
        yield return Pdf("forms drawn 2ⁿ times", nameof(ReadingLimits.MaxForms), () => HandmadePdf.NestedForms(30, 2, packed: true));
        yield return Pdf("deep states", nameof(ReadingLimits.MaxDepth), () => HandmadePdf.Page(Run("q ", Deep)));
        yield return Pdf("bomb of states", nameof(ReadingLimits.MaxPageBytes), () => HandmadePdf.Page(Run("q ", 15_000_000)));
        yield return Pdf("bomb of letters", nameof(ReadingLimits.MaxPageBytes), () => HandmadePdf.Page("BT /F1 12 Tf (" + Run("a", 30_000_000) + ") Tj ET"));
        yield return Pdf("bomb of spaces", nameof(ReadingLimits.MaxDecompressedBytes), () => HandmadePdf.Page(Run(" ", Bomb)));
        yield return Pdf("more letters than paper holds", nameof(ReadingLimits.MaxPageText), () => HandmadePdf.Page("BT /F1 12 Tf " + Run("(a) Tj ", 500_000) + "ET"));
    }

    private static HostileFile Pdf(string name, string limit, Func<byte[]> make) => new("PDF: " + name, DocumentFormat.Pdf, limit, make);

    private static HostileFile OfBody(string name, string limit, Func<string> body) => new(name, DocumentFormat.Docx, limit, () => DocxOf(body()));

    private static HostileFile Page(string name, string? limit, Func<string> page) => new("page: " + name, DocumentFormat.Html, limit, () => Encoding.UTF8.GetBytes(page()));

    private static HostileFile Marked(string name, string? limit, Func<string> text) => new("Markdown: " + name, DocumentFormat.Markdown, limit, () => Encoding.UTF8.GetBytes(text()));

    private static string Run(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static byte[] DocxOf(string body, params (string Name, string Xml)[] parts)
        => Zip([("word/document.xml", "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"), .. parts]);

    private static byte[] Zip(params (string Name, string Xml)[] parts)
    {
        using MemoryStream memory = new();
        using (ZipArchive zip = new(memory, ZipArchiveMode.Create))
        {
            foreach ((string name, string xml) in parts)
            {
                using StreamWriter writer = new(zip.CreateEntry(name, CompressionLevel.Optimal).Open());
                writer.Write(xml);
            }
        }
        return memory.ToArray();
    }
}
