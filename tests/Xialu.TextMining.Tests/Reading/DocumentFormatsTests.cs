namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class DocumentFormatsTests
{
    [Theory]
    [InlineData(".txt", DocumentFormat.Text)]
    [InlineData(".TEXT", DocumentFormat.Text)]
    [InlineData(".Md", DocumentFormat.Markdown)]
    [InlineData(".markdown", DocumentFormat.Markdown)]
    [InlineData(".html", DocumentFormat.Html)]
    [InlineData(".htm", DocumentFormat.Html)]
    [InlineData(".shtml", DocumentFormat.Html)]
    [InlineData(".XHTML", DocumentFormat.Html)]
    [InlineData(".docx", DocumentFormat.Docx)]
    [InlineData(".docm", DocumentFormat.Docx)]
    [InlineData(".pdf", DocumentFormat.Pdf)]
    public void An_extension_in_any_case_leads_to_its_format(string extension, DocumentFormat format)
        => Assert.Equal(format, DocumentFormats.OfExtension(extension));

    [Theory]
    [InlineData("")]
    [InlineData("txt")]
    [InlineData(".doc")]
    [InlineData(".wps")]
    public void Other_extensions_lead_to_none(string extension) => Assert.Null(DocumentFormats.OfExtension(extension));

    [Theory]
    [InlineData("reports/青云县-2024.txt", "青云县-2024")]
    [InlineData("青云县.v2.HTML", "青云县.v2")]
    [InlineData("青云县 2024.12", "青云县 2024.12")]
    [InlineData("a/.txt", ".txt")]
    [InlineData("a.b/报告", "报告")]
    [InlineData("报告.txt.bak", "报告.txt.bak")]
    public void A_name_is_the_file_without_folder_and_known_extension(string file, string name) => Assert.Equal(name, DocumentFormats.NameOf(file));

    [Fact]
    public void The_extensions_that_messages_list_are_known()
    {
        foreach (string extension in DocumentFormats.Extensions.Replace(" or ", ", ", StringComparison.Ordinal).Split(", "))
            Assert.True(DocumentFormats.OfExtension(extension) is not null, extension);
    }
}
