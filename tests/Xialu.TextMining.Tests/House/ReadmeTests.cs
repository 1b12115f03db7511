using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.Tests.House;

/// <summary>What the read-me files show is compiled, run and true.</summary>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed partial class ReadmeTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    public void Every_code_block_runs_and_prints_what_the_next_block_says(string file)
    {
        MatchCollection blocks = CodeAndOutput().Matches(File.ReadAllText(Repository.PathOf(file)));
        Assert.Equal(4, blocks.Count);
        Assert.All(blocks, block => Assert.Equal(block.Groups[2].Value, Run(block.Groups[1].Value)));
    }

    [Fact]
    public void Both_languages_show_the_same_code()
        => Assert.Equal(
            Fenced().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(m => m.Value),
            Fenced().Matches(File.ReadAllText(Repository.PathOf("README.zh.md"))).Select(m => m.Value), StringComparer.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    public void The_summary_shown_is_what_the_first_command_prints(string file)
    {
        using var folder = new TemporaryFolder();
        foreach (string report in Directory.GetFiles(Repository.PathOf("corpus")))
            File.Copy(report, Path.Combine(Directory.CreateDirectory(folder.File("corpus")).FullName, Path.GetFileName(report)));
        Assert.Contains("```\n" + AppRun.Of(folder.Path).Output + "```\n", File.ReadAllText(Repository.PathOf(file)), StringComparison.Ordinal);
    }

    // The folder is put into the code, since the process's own folder is every test's.
    private static string Run(string code)
    {
        string rooted = code.Replace("\"corpus", "@\"" + Repository.PathOf("corpus"), StringComparison.Ordinal);
        string references = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create("readme", [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(rooted)],
            references.Split(Path.PathSeparator).Select(r => MetadataReference.CreateFromFile(r)));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));

        TextWriter before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }
        return output.ToString();
    }

    [GeneratedRegex(@"```csharp\n(.*?)```.*?```text\n(.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeAndOutput();

    [GeneratedRegex(@"```\w*\n.*?```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();
}
