using System.Text.RegularExpressions;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.PackageTests;

/// <summary>The scripts of samples/cluster share the work of one run, and the parts merge to what one run writes.</summary>
public sealed partial class ClusterTests : IDisposable
{
    private static readonly string Scripts = Repository.PathOf("samples", "cluster");

    private readonly TemporaryFolder folder = new();
    private readonly string bin;

    public ClusterTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The scripts are for Linux.");
        bin = folder.File("bin");
        string tool = folder.Write("bin/xialu", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "ReportExtractor.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_job_array_with_a_crash_and_a_lost_node_gives_the_bytes_of_one_run()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/slurmctld") && File.Exists("/usr/sbin/munged"), "There is no Slurm on this machine; install Debian's packages slurm-wlm and munge.");
        Assert.SkipUnless(Environment.IsPrivilegedProcess && await Command.SucceedsAsync("unshare", folder.Path, "--mount", "--net", "--uts", "--pid", "--fork", "--mount-proc", "true"),
            "The cluster's namespaces are made by root only.");
        string reports = Repository.SharedPath("reports");
        string cluster = Repository.PathOf("tests", "Xialu.TextMining.PackageTests", "Cluster", "cluster.sh");
        string told = await Command.RunAsync("bash", folder.Path, cluster, folder.File("cluster"), Path.Combine(Scripts, "extract.sbatch"), Path.Combine(bin, "xialu"), reports);
        Assert.Matches(Story(), told);
        await Command.RunAsync(Path.Combine(bin, "xialu"), folder.Path, "extract", reports, "-o", "one", "--format", "jsonl,parquet");
        AssertSame("one", Path.Combine("cluster", "out"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh.md")]
    public async Task The_lines_of_the_read_me_for_GNU_parallel_do_so_too(string file)
    {
        Assert.SkipUnless(Programs.Named("parallel").Any(), "There is no GNU parallel on this machine; install Debian's package parallel.");
        foreach (FileInfo report in new DirectoryInfo(Repository.PathOf("corpus")).GetFiles("*-20*")) report.CopyTo(Path.Combine(Directory.CreateDirectory(folder.File("reports")).FullName, report.Name));
        string lines = ParallelLines().Match(await File.ReadAllTextAsync(Path.Combine(Scripts, file), TestContext.Current.CancellationToken)).Groups[1].Value;
        await Command.RunAsync("bash", folder.Path, "-ec", $"PATH='{bin}':$PATH\n{lines.Replace("100", "3", StringComparison.Ordinal)}");
        await Command.RunAsync(Path.Combine(bin, "xialu"), folder.Path, "extract", "reports", "-o", "one", "--format", "jsonl,parquet");
        AssertSame("one", "out");
    }

    private void AssertSame(string expected, string actual)
    {
        string[] files = FilesOf(expected);
        Assert.Contains("indicators.parquet", files, StringComparer.Ordinal);
        Assert.Equal(files, FilesOf(actual), StringComparer.Ordinal);
        Assert.DoesNotContain(files, f => !File.ReadAllBytes(folder.File(expected, f)).AsSpan().SequenceEqual(File.ReadAllBytes(folder.File(actual, f))));
    }

    private string[] FilesOf(string name)
        => [.. Directory.GetFiles(folder.File(name), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.File(name), f)).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^sent KILL with \d+ bytes mined\nsent STOP with \d+ bytes mined\nkilled node [ab]\nSlurm gave shard 5 to the other node\n$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Story();

    [GeneratedRegex(@"```\n(seq 100 \| parallel .*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParallelLines();
}
