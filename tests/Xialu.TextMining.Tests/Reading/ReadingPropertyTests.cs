using System.Globalization;
using System.Security;
using System.Text;
using CsCheck;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class ReadingPropertyTests
{
    private static readonly string[] Pieces = ["甲", "增长5%", "。", " ", "\u3000", "\n", "\n\n", "**", "*", "# ", "- ", "  - ", "1. ", "> ", "|", "|-|-|\n", "`", "```\n", "[", "](x)", "[^1]", "[^1]: ",
        "\\", "<br>", "<p>", "</p>", "<td>", "<table>", "<li>", "<!--", "-->", "&amp;", "---\n", "title: 乙\n", "\uD83D", "𠀀", "\u200B"];

    private static readonly Gen<string> Odd = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Pieces[i])));

    [Fact]
    public void The_text_of_plain_files_and_Markdown_is_the_file()
        => Odd.Sample(text => string.IsNullOrWhiteSpace(text) || (Same(text, DocumentFormat.Text) && Same(text, DocumentFormat.Markdown)), iter: 2_000);

    [Fact]
    public void Documents_of_odd_files_keep_the_rules()
        => Odd.Sample(text => Array.TrueForAll([DocumentFormat.Text, DocumentFormat.Markdown, DocumentFormat.Html], f => Sound(text, f)), iter: 2_000);

    [Fact]
    public void A_file_read_twice_gives_one_document_and_its_text_reads_as_itself()
        => Odd.Sample(odd => Array.TrueForAll([DocumentFormat.Text, DocumentFormat.Markdown, DocumentFormat.Html, DocumentFormat.Docx], f => IsIdempotent(FileOf(odd, f), f)), iter: 1_000);

    [Fact]
    public void Encodings_of_one_text_give_one_text()
    {
        const string Report = "各位代表：全县地区生产总值达到212.4亿元，同比增长5.8%；一般公共预算收入9.1亿元。";
        Odd.Select(odd => Report + odd.Replace("\uD83D", "", StringComparison.Ordinal)).Sample(text =>
            Array.TrueForAll(["utf-8", "utf-16", "gb18030"], e => Equal(Text(ChineseEncoding.Find(e)!.Lenient.GetBytes(text)), Text(Encoding.UTF8.GetBytes(text)))), iter: 300);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        const string Page = "<TITLE>I</TITLE><OL START=2><LI>İi<LI>丙</OL><p class='NAV'>甲乙</p><p>正文正文正文</p>";
        string expected = Print(Page);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Print(Page));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_threads_read_what_one_reads()
    {
        const string Page = "<nav>甲</nav><p>正文正文正文</p><table><tr><td>1<td>2</table>";
        string expected = Print(Page);
        string[] printed = new string[64];
        Parallel.For(0, printed.Length, i => printed[i] = Print(Page));
        Assert.All(printed, p => Assert.Equal(expected, p));
    }

    private static byte[] FileOf(string odd, DocumentFormat format) => format == DocumentFormat.Docx
        ? DocxReaderTests.Write(string.Concat(odd.Replace("\uD83D", "", StringComparison.Ordinal).Split('\n').Select(l => $"<w:p><w:r><w:t>{SecurityElement.Escape(l)}</w:t></w:r></w:p>")))
        : Encoding.UTF8.GetBytes(odd);

    private static bool IsIdempotent(byte[] file, DocumentFormat format)
    {
        Document document;
        try
        {
            document = DocumentReader.Read("a", file, format);
        }
        catch (ReadingException e) when (e.Failure is ReadingFailure.Empty)
        {
            return true;
        }
        string text = document.Text.ToString();
        return Equal(Print(document), Print(DocumentReader.Read("a", file, format))) && (string.IsNullOrWhiteSpace(text) || Equal(text, Text(Encoding.UTF8.GetBytes(text))));
    }

    private static string Print(string page) => Print(DocumentReader.Read("a", Encoding.UTF8.GetBytes(page), DocumentFormat.Html));

    private static string Print(Document document) => document.Text + document.DeclaredTitle + string.Join(' ', document.Blocks);

    private static string Text(byte[] bytes) => DocumentReader.Read("a", bytes, DocumentFormat.Text).Text.ToString();

    private static bool Same(string text, DocumentFormat format)
        => Equal(DocumentReader.Read("a", Encoding.UTF8.GetBytes(text), format).Text.ToString(), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static bool Equal(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool Sound(string text, DocumentFormat format)
    {
        try
        {
            return DocumentRules.Broken(DocumentReader.Read("a", Encoding.UTF8.GetBytes(text), format)) is null;
        }
        catch (ReadingException e)
        {
            return e.Failure is ReadingFailure.Empty;
        }
    }
}
