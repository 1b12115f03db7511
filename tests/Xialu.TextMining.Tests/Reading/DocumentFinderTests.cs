using System.Text.RegularExpressions;
using CsCheck;

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

    [Fact]
    public void Read_mes_and_hidden_files_are_found_only_by_their_names()
    {
        File.WriteAllText(Path.Combine(folder, ".hidden.txt"), "甲");
        Assert.Equal("a.md b.txt deep/c.html deep/er/d.docx", Found("**"));
        Assert.Equal("README.md", Found("README.md"));
    }

    [Fact]
    public void A_linked_folder_is_not_walked()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "deep", "again"), folder);
        Assert.Equal("deep/c.html deep/er/d.docx", Found("deep"));
    }

    [Fact]
    public void Inputs_that_fail_are_told_in_the_order_asked_for_and_no_inputs_give_nothing()
    {
        FoundDocuments found = DocumentFinder.Find([Path.Combine(folder, "z.txt"), Path.Combine(folder, "y.txt")]);
        Assert.Equal(["z.txt", "y.txt"], found.Failures.Select(f => Path.GetFileName(f.File)), StringComparer.Ordinal);
        Assert.Equal((0, 0), (DocumentFinder.Find([]).Files.Count, DocumentFinder.Find([]).Failures.Count));
        Assert.Throws<ArgumentNullException>(() => DocumentFinder.Find(null!));
    }

    [Fact]
    public void A_pattern_matches_what_its_regular_expression_matches()
        => Gen.OneOf(Gen.Const("**"), Gen.Const("*"), Gen.Const("d*"), Gen.Const("*.txt"), Gen.Const("?.*"), Gen.Const("deep"), Gen.Const("er")).Array[1, 4].Sample(parts =>
        {
            string pattern = string.Join('/', parts);
            Regex regex = new("^" + string.Concat(parts.Select((p, i) => i == parts.Length - 1 ? p is "**" ? ".+" : Name(p) : p is "**" ? "(?:[^/]+/)*" : Name(p) + "/")) + "$");
            string[] all = ["a.md", "b.txt", "deep/c.html", "deep/er/d.docx"];
            // Without a star the input is a path, and a folder is walked.
            if (pattern.AsSpan().ContainsAny('*', '?')) Assert.Equal(string.Join(' ', all.Where(f => regex.IsMatch(f))), Found(pattern));
        }, iter: 300, threads: 1);

    private static string Name(string pattern) => Regex.Escape(pattern).Replace("\\*", "[^/]*", StringComparison.Ordinal).Replace("\\?", "[^/]", StringComparison.Ordinal);
}
