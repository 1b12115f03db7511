using Xialu.TextMining.ReportExtractor;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class ShardTests
{
    private static readonly ReportInput[] Inputs = [.. ReportInput.Of(Enumerable.Range(0, 2_000).Select(i => $"reports/{i}.txt"))];

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/8", 3, 8)]
    [InlineData("100000/100000", 100_000, 100_000)]
    public void A_shard_is_one_of_so_many(string text, int index, int count) => Assert.Equal(new Shard(index, count), Shard.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("-1/8")]
    [InlineData("1/8/2")]
    [InlineData("１/８")]
    [InlineData("1/100001")]
    public void Anything_else_is_bad_usage(string text)
    {
        Assert.Null(Shard.Parse(text));
        AppRun run = AppRun.Of(Repository.Root, "extract", "corpus", "-o", "never", "--shard", text);
        Assert.Equal(2, run.Code);
        Assert.Equal($"--shard takes I/N with I from 1 to N, such as 3/8, not '{text}'. See --help.", Assert.Single(run.Messages));
    }

    [Fact]
    public void Every_input_is_in_one_shard_and_the_shards_are_about_alike()
    {
        ShardInputs[] shards = [.. Enumerable.Range(1, 8).Select(i => new Shard(i, 8).Take(Inputs))];
        Assert.Equal(Inputs.Length, shards.SelectMany(s => s.Files).Distinct().Count());
        Assert.All(shards, s => Assert.InRange(s.Files.Count, 200, 300));
        Assert.Single(shards.Select(s => s.AllSha256).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_report_moves_no_other()
    {
        ReportInput[] more = [new("reports/0-new.txt", "0-new"), .. Inputs];
        Assert.All(Enumerable.Range(1, 8).Select(i => new Shard(i, 8)), s => Assert.Equal(s.Take(Inputs).Files, s.Take(more).Files.Where(f => f.Name != "0-new")));
        Assert.NotEqual(new Shard(1, 8).Take(Inputs).AllSha256, new Shard(1, 8).Take(more).AllSha256, StringComparer.Ordinal);
    }

    [Fact]
    public void Which_shard_takes_a_path_never_changes()
        => Assert.All([("reports/甲县-2024.txt", 4), ("reports\\甲县-2024.txt", 4), ("a.md", 6)], ((string Path, int Shard) known) => Assert.Single(new Shard(known.Shard, 8).Take([new(known.Path, "x")]).Files));
}
