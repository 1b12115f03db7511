using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>What the app writes depends on what it reads and on nothing else: each case is a process of its own, compared byte for byte with a plain run.</summary>
public sealed class SamenessTests : IClassFixture<SamenessTests.PlainRun>
{
    private const string Formats = "jsonl,csv,md,html,xlsx,parquet,sqlite";

    private readonly PlainRun plain;

    public SamenessTests(PlainRun plain) => this.plain = plain;

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("zh_CN.GB18030")]
    [InlineData("ar_SA.UTF-8")]
    public async Task The_locale_changes_no_byte(string locale)
        => await AssertSame(new(StringComparer.Ordinal) { ["LANG"] = locale, ["LC_ALL"] = locale }, ["corpus"]);

    [Fact]
    public async Task Invariant_globalization_changes_no_byte()
        => await AssertSame(new(StringComparer.Ordinal) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, ["corpus"]);

    [Fact]
    public async Task The_time_zone_changes_no_byte()
        => await AssertSame(new(StringComparer.Ordinal) { ["TZ"] = "Asia/Kathmandu" }, ["corpus"]);

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public async Task The_number_of_threads_changes_no_byte(string threads) => await AssertSame(new(StringComparer.Ordinal), ["corpus"], "--threads", threads);

    [Fact]
    public async Task The_order_of_the_files_changes_no_byte()
        => await AssertSame(new(StringComparer.Ordinal), [.. Directory.GetFiles(Repository.PathOf("corpus")).Select(f => "corpus/" + Path.GetFileName(f))
            .Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal), "corpus"]);

    [Fact]
    public async Task A_second_run_over_the_first_changes_no_byte()
    {
        using var folder = new TemporaryFolder();
        await Extract(folder, new(StringComparer.Ordinal), ["corpus"]);
        await Extract(folder, new(StringComparer.Ordinal), ["corpus"]);
        plain.AssertSame(folder);
    }

    private async Task AssertSame(Dictionary<string, string> environment, string[] paths, params string[] further)
    {
        using var folder = new TemporaryFolder();
        await Extract(folder, environment, paths, further);
        plain.AssertSame(folder);
    }

    private static async Task Extract(TemporaryFolder folder, Dictionary<string, string> environment, string[] paths, params string[] further)
    {
        AppRun run = await AppProcess.Run(Repository.Root, environment, ["extract", .. paths, "-o", folder.Path, "--format", Formats, .. further]);
        Assert.True(run.Code == 0, run.Error);
    }

    public sealed class PlainRun : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        public async ValueTask InitializeAsync() => await Extract(folder, new(StringComparer.Ordinal), ["corpus"]);

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>Asserts that another folder holds the same files with the same bytes.</summary>
        internal void AssertSame(TemporaryFolder other)
        {
            Assert.Equal(folder.Files, other.Files);
            Assert.DoesNotContain(folder.Files, f => !File.ReadAllBytes(folder.File(f)).AsSpan().SequenceEqual(File.ReadAllBytes(other.File(f))));
        }
    }
}
