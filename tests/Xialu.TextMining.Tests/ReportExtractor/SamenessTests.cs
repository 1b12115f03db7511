using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>What the app writes depends on what it reads and on nothing else: each case is a process of its own, compared byte for byte with a plain run.</summary>
public sealed class SamenessTests : IClassFixture<SamenessTests.PlainRuns>
{
    private const string Formats = "jsonl,csv,md,html,xlsx,parquet,sqlite";

    private static readonly string[] Verbs = ["extract", "compare"];

    private readonly PlainRuns plain;

    public SamenessTests(PlainRuns plain) => this.plain = plain;

    public static MatrixTheoryData<string, string> Locales => new(Verbs, ["de_DE.UTF-8", "tr_TR.UTF-8", "zh_CN.GB18030", "ar_SA.UTF-8"]);

    public static MatrixTheoryData<string, string> Threads => new(Verbs, ["1", "7"]);

    public static TheoryData<string> EachVerb => [.. Verbs];

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task The_locale_changes_no_byte(string verb, string locale)
        => await AssertSame(verb, new(StringComparer.Ordinal) { ["LANG"] = locale, ["LC_ALL"] = locale }, ["corpus"]);

    [Theory]
    [MemberData(nameof(EachVerb))]
    public async Task Invariant_globalization_changes_no_byte(string verb)
        => await AssertSame(verb, new(StringComparer.Ordinal) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, ["corpus"]);

    [Theory]
    [MemberData(nameof(EachVerb))]
    public async Task The_time_zone_changes_no_byte(string verb)
        => await AssertSame(verb, new(StringComparer.Ordinal) { ["TZ"] = "Asia/Kathmandu" }, ["corpus"]);

    [Theory]
    [MemberData(nameof(Threads))]
    public async Task The_number_of_threads_changes_no_byte(string verb, string threads)
        => await AssertSame(verb, new(StringComparer.Ordinal), ["corpus"], "--threads", threads);

    [Theory]
    [MemberData(nameof(EachVerb))]
    public async Task The_order_of_the_files_changes_no_byte(string verb)
        => await AssertSame(verb, new(StringComparer.Ordinal), [.. Directory.GetFiles(Repository.PathOf("corpus")).Select(f => "corpus/" + Path.GetFileName(f))
            .Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal), "corpus"]);

    [Theory]
    [MemberData(nameof(EachVerb))]
    public async Task A_second_run_over_the_first_changes_no_byte(string verb)
    {
        using var folder = new TemporaryFolder();
        await Run(verb, folder, new(StringComparer.Ordinal), ["corpus"]);
        await Run(verb, folder, new(StringComparer.Ordinal), ["corpus"]);
        plain.AssertSame(verb, folder);
    }

    private async Task AssertSame(string verb, Dictionary<string, string> environment, string[] paths, params string[] further)
    {
        using var folder = new TemporaryFolder();
        await Run(verb, folder, environment, paths, further);
        plain.AssertSame(verb, folder);
    }

    private static async Task Run(string verb, TemporaryFolder folder, Dictionary<string, string> environment, string[] paths, params string[] further)
    {
        // What is learned by chance from a seed belongs to a comparison too.
        string[] learned = verb == "compare" ? ["--areas", "--topics", "3", "--groups", "kept", "--kwic", "发展"] : [];
        AppRun run = await AppProcess.Run(Repository.Root, environment, [verb, .. paths, "-o", folder.Path, "--format", Formats, .. learned, .. further]);
        Assert.True(run.Code == 0, run.Error);
    }

    /// <summary>What each verb writes when nothing is changed.</summary>
    public sealed class PlainRuns : IAsyncLifetime
    {
        private readonly Dictionary<string, TemporaryFolder> folders = Verbs.ToDictionary(v => v, _ => new TemporaryFolder(), StringComparer.Ordinal);

        public async ValueTask InitializeAsync()
        {
            foreach ((string verb, TemporaryFolder folder) in folders) await Run(verb, folder, new(StringComparer.Ordinal), ["corpus"]);
        }

        public ValueTask DisposeAsync()
        {
            foreach (TemporaryFolder folder in folders.Values) folder.Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>Asserts that another folder holds the same files with the same bytes.</summary>
        internal void AssertSame(string verb, TemporaryFolder other)
        {
            TemporaryFolder folder = folders[verb];
            Assert.NotEmpty(folder.Files);
            Assert.Equal(folder.Files, other.Files);
            Assert.DoesNotContain(folder.Files, f => !File.ReadAllBytes(folder.File(f)).AsSpan().SequenceEqual(File.ReadAllBytes(other.File(f))));
        }
    }
}
