namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class DocumentFinderTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("finder").FullName;

    public DocumentFinderTests()
    {
        foreach (string file in new[] { "b.txt", "a.md", "notes.doc", "README.md", "deep/c.html", "deep/er/d.docx" })
        {
            string path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "甲");
        }
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
    }

    private string Found(params string[] inputs)
        => string.Join(' ', DocumentFinder.Find(inputs.Select(i => Path.Combine(folder, i))).Files.Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')));

    [Theory]
    [InlineData(".", "a.md b.txt deep/c.html deep/er/d.docx")]
    [InlineData("*.txt", "b.txt")]
    [InlineData("**/*.docx", "deep/er/d.docx")]
    [InlineData("**/?.*", "a.md b.txt deep/c.html deep/er/d.docx")]
    [InlineData("d*/*.html", "deep/c.html")]
    [InlineData("deep/**", "deep/c.html deep/er/d.docx")]
    [InlineData("notes.doc", "notes.doc")]
    public void Files_folders_and_patterns_are_found_in_order(string input, string files) => Assert.Equal(files, Found(input));

    [Fact]
    public void A_file_named_twice_is_found_once() => Assert.Equal("b.txt deep/c.html", Found("deep/c.html", "b.txt", "*.txt", "deep/../b.txt"));

    [Theory]
    [InlineData("none.txt", "found no such file; expected a report.")]
    [InlineData("empty", "found a folder without reports; expected files that end in .txt, .md, .html, .docx or .pdf.")]
    [InlineData("*.pdf", "found no file that matches; expected files that end in .txt, .md, .html, .docx or .pdf.")]
    [InlineData("no/such/*.txt", "found no file that matches; expected files that end in .txt, .md, .html, .docx or .pdf.")]
    public void An_input_without_files_is_named_and_the_others_are_found(string input, string problem)
    {
        FoundDocuments found = DocumentFinder.Find([Path.Combine(folder, input), Path.Combine(folder, "a.md")]);
        Assert.Equal(Path.Combine(folder, "a.md"), Assert.Single(found.Files));
        ReadingException failure = Assert.Single(found.Failures);
        Assert.Equal(problem, failure.Problem);
        Assert.Equal(Path.Combine(folder, input), failure.File);
    }
}
