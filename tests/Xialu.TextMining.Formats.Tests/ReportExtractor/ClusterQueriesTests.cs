using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>The queries of samples/cluster over real parts.</summary>
public sealed class ClusterQueriesTests(ClusterQueriesTests.Parts parts) : IClassFixture<ClusterQueriesTests.Parts>
{
    private const string AllParts = "parts/*/";

    /// <summary>Each query, with the comment above it as its name.</summary>
    public static TheoryData<string> Queries => [.. File.ReadAllText(Repository.PathOf("samples", "cluster", "queries.sql")).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_over_the_parts_says_what_it_says_over_one_run(string query)
    {
        Assert.Contains(AllParts, query, StringComparison.Ordinal);
        IReadOnlyList<string> rows = DuckDb.Query(query.Replace("parts/", parts.PathOf("parts/"), StringComparison.Ordinal));
        Assert.NotEmpty(rows);
        Assert.Equal(DuckDb.Query(query.Replace(AllParts, parts.PathOf("whole/"), StringComparison.Ordinal)), rows, StringComparer.Ordinal);
    }

    /// <summary>The corpus, and a file that is not there, as three shards and as one run.</summary>
    public sealed class Parts : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Parts()
        {
            for (int shard = 1; shard <= 3; shard++)
                Assert.Equal(1, AppRun.Of(Repository.Root, "extract", "corpus", "corpus/never-written.txt", "-o", PathOf("parts"), "--shard", $"{shard}/3", "--format", "parquet").Code);
            Assert.Equal(1, AppRun.Of(Repository.Root, "extract", "corpus", "corpus/never-written.txt", "-o", PathOf("whole"), "--format", "parquet").Code);
        }

        public string PathOf(string name) => folder.File(name);

        public void Dispose() => folder.Dispose();
    }
}
