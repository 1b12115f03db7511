using DocumentFormat.OpenXml.Packaging;
using OpenXmlParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>The reports beside the repository, where a machine has them.</summary>
public sealed class RealReportTests
{
    [Fact]
    public void Every_real_report_is_read_and_keeps_the_rules()
    {
        FoundDocuments found = DocumentFinder.Find([Repository.SharedPath("reports")]);
        Assert.Empty(found.Failures);
        Assert.NotEmpty(found.Files);
        Assert.All(found.Files, f => Assert.Null(DocumentRules.Broken(DocumentReader.Read(f))));
    }

    [Fact]
    public void The_text_of_real_plain_files_and_Markdown_is_the_file()
    {
        IEnumerable<string> files = DocumentFinder.Find([Repository.SharedPath("reports")]).Files.Where(f => Path.GetExtension(f) is ".txt" or ".md");
        Assert.All(files, f => Assert.Equal(File.ReadAllText(f).ReplaceLineEndings("\n"), DocumentReader.Read(f).Text.ToString()));
    }

    [Fact]
    public void Real_Word_files_read_as_the_Open_XML_SDK_reads_them()
    {
        foreach (string file in DocumentFinder.Find([Repository.SharedPath("reports", "**", "*.docx")]).Files)
        {
            using WordprocessingDocument word = WordprocessingDocument.Open(file, isEditable: false);
            IEnumerable<string> paragraphs = word.MainDocumentPart!.Document!.Body!.Descendants<OpenXmlParagraph>().Select(p => p.InnerText.Trim()).Where(t => t.Length > 0);
            Assert.Equal(string.Join('\n', paragraphs) + "\n", DocumentReader.Read(file).Text.ToString());
        }
    }
}
