using Xialu.TextMining.Fuzz;

namespace Xialu.TextMining.Tests.Fuzz;

/// <summary>The fuzzer's targets and seeds go on working: a harness that nobody runs for a month is else found broken when it is needed.</summary>
public sealed class FuzzTargetTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Xialu.TextMining.Fuzz");

    public static TheoryData<string> Names => [.. FuzzTarget.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_seed_of_a_target_is_taken_without_a_finding(string target)
    {
        string[] seeds = Directory.GetFiles(Path.Combine(Folder, "Seeds", target));
        Assert.NotEmpty(seeds);
        Assert.All(seeds, seed => FuzzTarget.All[target](File.ReadAllBytes(seed)));
        Assert.True(File.Exists(Path.Combine(Folder, "Dictionaries", target + ".dict")), $"{target} has no dictionary.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_target_takes_no_bytes_and_any_one_byte(string target)
    {
        FuzzTarget.All[target]([]);
        for (int value = 0; value < 256; value++) FuzzTarget.All[target]([(byte)value]);
    }
}
