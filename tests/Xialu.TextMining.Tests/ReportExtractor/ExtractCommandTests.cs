using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Report = "青云县政府工作报告\n一、2023年工作回顾\n地区生产总值达到212.4亿元，增长5.8%。\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_walked_and_reports_stand_in_the_order_of_their_names()
    {
        folder.Write("in/b/乙县-2024.txt", Report);
        folder.Write("in/a/丙县-2024.md", Report);
        folder.Write("in/README.md", "No report.");
        folder.Write("in/notes.tsv", "a\tb");
        AppRun run = Run("extract", "in", "-o", "out", "--format", "jsonl");
        Assert.Equal(0, run.Code);
        Assert.Equal(["丙县-2024", "乙县-2024"], Reports());
        Assert.Empty(run.Output);
        Assert.StartsWith("2 reports, ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_formats_are_json_lines_and_csv()
    {
        folder.Write("a.txt", Report);
        Run("extract", "a.txt", "-o", "out");
        Assert.Equal(["diagnostics.csv", "diagnostics.jsonl", "failures.csv", "failures.jsonl", "footnotes.csv", "footnotes.jsonl", "indicators.csv", "indicators.jsonl",
            "relations.csv", "relations.jsonl",
            "reports.csv", "reports.jsonl", "slogans.csv", "slogans.jsonl"], Files("out/"));
    }

    [Fact]
    public void Corrections_are_applied_and_marked_and_files_without_a_report_are_named()
    {
        folder.Write("a.txt", Report);
        Run("extract", "a.txt", "-o", "before", "--format", "jsonl");
        string sha256 = File.ReadAllText(folder.File("before", "reports.jsonl")).Split("\"sha256\":\"")[1][..64];
        int start = Report.IndexOf("5.8%", StringComparison.Ordinal);
        folder.Write("checked/a.json", $$"""{"format":"xialu-corrections/1","report":"a","sha256":"{{sha256}}","records":[{"kind":"indicators","start":{{start}},"end":{{start + 4}},"decision":"correct","fields": { "name": "增速" } } ] }""");
        folder.Write("b.json", """{"format":"xialu-corrections/1","report":"b","sha256":"00","records":[]}""");
        AppRun run = Run("extract", "a.txt", "-o", "out", "--format", "jsonl", "--corrections", "checked", "b.json");
        Assert.Equal(0, run.Code);
        Assert.Equal($"{folder.File("b.json")}: The report “b” that it corrects is not among the inputs.", run.Messages[0]);
        string line = Assert.Single(File.ReadAllLines(folder.File("out", "indicators.jsonl")), l => l.Contains("\"mark\":\"corrected\"", StringComparison.Ordinal));
        Assert.Contains("\"quantity\":\"5.8%\",\"name\":\"增速\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_corrections_file_is_bad_usage_and_nothing_is_written()
    {
        folder.Write("a.txt", Report);
        folder.Write("c.json", "{\"format\":7}");
        AppRun run = Run("extract", "a.txt", "-o", "out", "--corrections", "c.json");
        Assert.Equal(2, run.Code);
        Assert.Equal($"{folder.File("c.json")}: format: found 7, expected a text.", Assert.Single(run.Messages));
        Assert.Empty(Files("out/"));
    }

    [Theory]
    [InlineData("zh", "<html lang=\"zh-CN\">")]
    [InlineData("en", "<html lang=\"en\">")]
    public void Html_gives_a_page_a_report_and_an_index_that_leads_to_them(string language, string tag)
    {
        folder.Write("in/乙县 2024.txt", Report);
        folder.Write("in/a.md", Report);
        Assert.Equal(0, Run("extract", "in", "-o", "out", "--format", "html", "--lang", language).Code);
        Assert.Equal(["index.html", "pages/a.html", "pages/乙县 2024.html"], Files("out/"));
        Assert.All(Files("out/"), f => Assert.Contains(tag, File.ReadAllText(folder.File("out", f)), StringComparison.Ordinal));
        Assert.Contains("\"pages/%E4%B9%99%E5%8E%BF%202024.html\"", File.ReadAllText(folder.File("out", "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/*.txt", "a b")]
    [InlineData("in/?.md", "c")]
    [InlineData("in/**/*.txt", "a b d")]
    [InlineData("in/s*/*", "d")]
    public void Globs_name_files(string glob, string names)
    {
        foreach (string file in new[] { "in/a.txt", "in/b.txt", "in/c.md", "in/sub/d.txt" }) folder.Write(file, Report);
        Run("extract", glob, "-o", "out", "--format", "jsonl");
        Assert.Equal(names.Split(' '), Reports());
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        folder.Write("a.txt", Report);
        Run("extract", "a.txt", ".", "./a.txt", "-o", "out", "--format", "jsonl");
        Assert.Equal(["a"], Reports());
    }

    [Fact]
    public void Two_files_of_one_name_get_two_names_and_a_diagnostic()
    {
        folder.Write("x/a.txt", Report);
        folder.Write("y/a.md", Report);
        Assert.Equal(0, Run("extract", "x", "y", "-o", "out", "--format", "jsonl").Code);
        Assert.Equal(["a", "a~2"], Reports());
        Assert.Contains("{\"report\":\"a~2\",\"code\":\"XT190\",\"severity\":\"warning\",\"start\":0,\"end\":0,"
            + "\"message\":\"Another input file is called “a” too; the records of this one are under “a~2”.\"}",
            File.ReadAllLines(folder.File("out", "diagnostics.jsonl")), StringComparer.Ordinal);
    }

    [Fact]
    public void A_failing_input_is_a_row_with_kind_place_and_reason()
    {
        folder.Write("in/a.txt", Report);
        folder.Write("in/b.txt", "");
        Assert.Equal(1, Run("extract", "in", "nowhere.txt", "-o", "out", "--format", "csv,html").Code);
        string[] rows = File.ReadAllLines(folder.File("out", "failures.csv"));
        Assert.Equal("path,kind,location,reason", rows[0]);
        Assert.Equal(3, rows.Length);
        Assert.StartsWith($"{folder.File("nowhere.txt")},missing,,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith($"{folder.File("in", "b.txt")},empty,,", rows[2], StringComparison.Ordinal);
        Assert.Contains("\"failures\":{\"columns\":[\"path\",\"kind\",\"location\",\"reason\"]", File.ReadAllText(folder.File("out", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_that_fail_are_named_and_the_others_written()
    {
        folder.Write("good.txt", Report);
        folder.Write("empty.txt", "");
        File.WriteAllBytes(folder.File("binary.txt"), [0, 1, 2, 0, 0, 255, 254, 0]);
        Directory.CreateDirectory(folder.File("nothing"));
        AppRun run = Run("extract", "good.txt", "empty.txt", "binary.txt", "missing.txt", "nothing", "no*such", "-o", "out", "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.Equal(["good"], Reports());
        Assert.Equal(6, run.Messages.Count);
        foreach (string file in new[] { "empty.txt", "binary.txt", "missing.txt", "nothing", "no*such" })
            Assert.Single(run.Messages, m => m.Contains(file + ": ", StringComparison.Ordinal));
        Assert.EndsWith("; inputs that failed: 5.", run.Messages[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract -o out", "Required argument 'PATH' missing for command: 'extract'. See --help.")]
    [InlineData("extract a.txt", "Option '--output' is required. See --help.")]
    [InlineData("extract a.txt -o", "Required argument missing for option: '-o'. See --help.")]
    [InlineData("extract a.txt -o out --bogus", "Unknown option '--bogus'. See --help.")]
    [InlineData("extract a.txt -o out --format xml", "Unknown format 'xml'; expected some of jsonl, csv, md, html, xlsx, parquet, sqlite. See --help.")]
    [InlineData("extract a.txt -o out --format ,", "--format names no format. See --help.")]
    [InlineData("extract a.txt -o out --format html --lang fr", "--lang takes zh or en, not 'fr'. See --help.")]
    [InlineData("extract a.txt -o out --threads -1", "--threads takes a number from 0 to 1024. See --help.")]
    [InlineData("extract a.txt -o out --threads many", "--threads takes a number from 0 to 1024. See --help.")]
    [InlineData("fly", "Unrecognized command or argument 'fly'. See --help.")]
    public void Bad_usage_is_one_line_and_code_2(string line, string message)
    {
        AppRun run = Run(line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.Messages));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_bad_usage()
    {
        folder.Write("a.txt", Report);
        AppRun run = Run("extract", "a.txt", "-o", "a.txt");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("a.txt: The output folder cannot be written: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void One_thread_or_many_write_the_same_bytes()
    {
        for (int i = 0; i < 30; i++) folder.Write($"in/{i}.txt", string.Concat(Enumerable.Repeat(Report, 1 + (i * 7 % 30))));
        Run("extract", "in", "-o", "one", "--threads", "1", "--format", "jsonl,csv,md");
        Run("extract", "in", "-o", "many", "--threads", "8", "--format", "jsonl,csv,md");
        Assert.Equal(51, Files("one/").Length);
        Assert.All(Files("one/"), f => Assert.Equal(File.ReadAllBytes(folder.File("one", f)), File.ReadAllBytes(folder.File("many", f))));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("segment")]
    [InlineData("evaluate")]
    [InlineData("compare")]
    public void Help_is_there_for_every_verb(string verb)
    {
        AppRun run = Run(verb, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains($" {verb} ", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    private AppRun Run(params string[] args) => AppRun.Of(folder.Path, args);

    private string[] Files(string under) => [.. folder.Files.Where(f => f.StartsWith(under, StringComparison.Ordinal)).Select(f => f[under.Length..])];

    private string[] Reports() => [.. File.ReadAllLines(folder.File("out", "reports.jsonl")).Select(l => l.Split('"')[3])];
}
