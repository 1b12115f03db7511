using Xialu.TextMining.ReportExtractor;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_table_is_written_in_every_format_asked_for()
    {
        AppRun run = AppRun.Of(Repository.Root, "compare", "corpus", "-o", folder.Path, "--format", "jsonl,csv,md");
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Equal(folder.Files.Select(Path.GetFileNameWithoutExtension).Distinct(StringComparer.Ordinal).Count() * 3 - 2, folder.Files.Count); // codebook.md alone is not a table
        Assert.StartsWith("8 reports, 8 of them with a place and a year of their own, are compared in ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("panel")]
    [InlineData("diagnostics")]
    [InlineData("plan-outcome")]
    [InlineData("cascade")]
    public void The_corpus_gives_these_tables(string table)
        => Golden.AssertEqual(Repository.PathOf("tests", "Xialu.TextMining.Tests", "ReportExtractor", "Golden", "compare", table + ".csv"), Corpus.Value[table + ".csv"]);

    [Fact]
    public void Threads_and_the_order_of_paths_do_not_show()
    {
        string[] files = [.. Directory.GetFiles(Repository.PathOf("corpus")).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        AppRun.Of(Repository.Root, ["compare", .. files, "-o", folder.File("one"), "--threads", "1"]);
        AppRun.Of(Repository.Root, ["compare", .. files.Reverse(), "-o", folder.File("many"), "--threads", "8"]);
        Assert.All(Directory.GetFiles(folder.File("one")), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(folder.File("many", Path.GetFileName(f)))));
    }

    [Fact]
    public void Html_gives_the_comparison_and_the_pages_that_it_leads_to()
    {
        Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus/futian-2017.txt", "corpus/futian-2018.txt", "-o", folder.Path, "--format", "html", "--lang", "en").Code);
        Assert.Equal(["codebook.md", "comparison.html", "index.html", "pages/futian-2017.html", "pages/futian-2018.html"], folder.Files);
        Assert.Contains("<title>Government work reports compared</title>", File.ReadAllText(folder.File("comparison.html")), StringComparison.Ordinal);
        Assert.Contains("\"pages\":\"pages/\"", File.ReadAllText(folder.File("comparison.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_hold_for_a_comparison_too()
    {
        string sha256 = ReportMiner.Default.Mine(Repository.PathOf("corpus", "futian-2017.txt")).Outline.Document.Sha256;
        int gdp = ReportMiner.Default.Mine(Repository.PathOf("corpus", "futian-2017.txt")).Indicators.First(i => i.IndicatorId == "gdp").Span.Start;
        string file = folder.Write("a.json", $$"""
            { "format": "xialu-corrections/1", "report": "futian-2017", "sha256": "{{sha256}}", "records": [
              { "kind": "indicators", "start": {{gdp}}, "end": {{gdp + 6}}, "decision": "correct", "fields": { "value": 3561 } } ] }
            """);
        Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus/futian-2017.txt", "-o", folder.File("out"), "--format", "csv", "--corrections", file).Code);
        Assert.Contains(",3561,", File.ReadAllText(folder.File("out", "panel.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_that_fail_are_named_and_the_others_compared()
    {
        File.WriteAllBytes(folder.File("binary.txt"), [0, 1, 2, 0, 0, 255, 254, 0]);
        AppRun run = AppRun.Of(folder.Path, "compare", "binary.txt", Repository.PathOf("corpus", "xialu-2022.txt"), "-o", "out", "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.NotEmpty(File.ReadAllLines(folder.File("out", "panel.jsonl")));
        Assert.Contains("\"kind\":\"binary\"", Assert.Single(File.ReadAllLines(folder.File("out", "failures.jsonl"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_into_one_folder_refuse_each_other()
    {
        string report = Repository.PathOf("corpus", "xialu-2022.txt");
        Directory.CreateDirectory(folder.File("out"));
        using (PartFile.Lock(folder.File("out")))
        {
            AppRun second = AppRun.Of(folder.Path, "compare", report, "-o", "out");
            Assert.Equal(2, second.Code);
            Assert.StartsWith($"{folder.File("out")}: Another run writes into this folder; wait for its end or name another folder. (", Assert.Single(second.Messages), StringComparison.Ordinal);
        }
        Assert.Empty(folder.Files);
        Assert.Equal(0, AppRun.Of(folder.Path, "compare", report, "-o", "out").Code);
        Assert.DoesNotContain(folder.Files, f => f.Contains("records.part", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_stopped_extraction_left_in_the_folder_stays_for_it()
    {
        folder.Write("out/records.part.partial", "as it was");
        Assert.Equal(0, AppRun.Of(folder.Path, "compare", Repository.PathOf("corpus", "xialu-2022.txt"), "-o", "out").Code);
        Assert.Equal("as it was", File.ReadAllText(folder.File("out", "records.part.partial")));
    }

    [Fact]
    public void Phrases_and_dictionaries_of_ones_own_have_their_tables()
    {
        folder.Write("mine.yaml", "工地:\n  - 工地\n");
        AppRun.Of(folder.Path, "compare", Repository.PathOf("corpus", "xialu-2022.txt"), "-o", "out", "--format", "jsonl", "--dictionary", "mine.yaml", "--kwic", "周六工地日", "--kwic", "两稳一保");
        string[] attention = File.ReadAllLines(folder.File("out", "attention.jsonl"));
        Assert.Equal(12, attention.Length);
        Assert.All(attention, line => Assert.Contains("\"category\":\"工地\"", line, StringComparison.Ordinal));
        string[] contexts = File.ReadAllLines(folder.File("out", "kwic.jsonl"));
        Assert.Contains(contexts, line => line.Contains("\"keyword\":\"周六工地日\"", StringComparison.Ordinal));
        Assert.Contains(contexts, line => line.Contains("\"keyword\":\"两稳一保\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--kwic", "", "--kwic takes a phrase; found an empty one.")]
    [InlineData("--dictionary", "none.csv", "none.csv: found no such file; expected a dictionary.")]
    public void A_phrase_or_dictionary_that_cannot_be_used_is_bad_usage(string option, string value, string message)
    {
        AppRun run = AppRun.Of(folder.Path, "compare", Repository.PathOf("corpus"), "-o", "out", option, value);
        Assert.Equal(2, run.Code);
        Assert.EndsWith(message, Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_bad_usage_before_any_work()
    {
        folder.Write("out", "");
        AppRun run = AppRun.Of(folder.Path, "compare", Repository.PathOf("corpus"), "-o", "out");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("out: The output folder cannot be written: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Corpus = new(() =>
    {
        using var output = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus", "-o", output.Path, "--format", "csv").Code);
        return output.Files.ToDictionary(f => f, f => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(output.File(f))), StringComparer.Ordinal);
    });
}
