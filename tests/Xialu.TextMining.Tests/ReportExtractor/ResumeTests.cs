using System.Diagnostics;
using System.Globalization;
using Xialu.TextMining.ReportExtractor;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>A run that dies leaves whole files only, and the next goes on where it stopped.</summary>
public sealed class ResumeTests : IDisposable
{
    private const string Part = "records.part.partial";

    private readonly ManyReports reports = new(copies: 3);

    public void Dispose() => reports.Dispose();

    [Theory]
    [InlineData("KILL", 137)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 130)]
    public async Task A_run_that_is_stopped_leaves_whole_files_only_and_the_next_goes_on_to_the_same_bytes(string signal, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by kill.");
        Extract("plain");
        Assert.Equal(code, await Stop("out", signal));
        Assert.All(reports.FilesOf("out"), f => Assert.True(f.EndsWith(".partial", StringComparison.Ordinal) || IsWhole("out", f), f));
        if (signal != "KILL") Assert.Equal(Part, Assert.Single(reports.FilesOf("out"), f => f.EndsWith(".partial", StringComparison.Ordinal)));

        AppRun run = Extract("out", "--resume");
        Assert.InRange(Kept(run), 1, reports.Count - 2);
        reports.AssertSame("plain", "out");
    }

    [Theory]
    [InlineData("KILL", 137)]
    [InlineData("INT", 130)]
    public async Task A_comparison_that_is_stopped_leaves_no_file_of_its_own_and_does_not_keep_the_folder(string signal, int code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by kill.");
        using Process process = AppProcess.Start(reports.Path, new Dictionary<string, string>(StringComparer.Ordinal), "compare", "in", "-o", "out", "--threads", "1");
        while (!process.HasExited && !File.Exists(reports.File("out", Part))) await Task.Delay(5, TestContext.Current.CancellationToken);
        await Send(signal, process);
        Assert.Equal(code, process.ExitCode);
        string[] left = signal == "KILL" ? [Part] : [];
        Assert.Equal(left, reports.FilesOf("out"), StringComparer.Ordinal);
        Assert.Equal(1, reports.Run("compare", "in", "-o", "out").Code);
        Assert.DoesNotContain(Part, reports.FilesOf("out"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_run_without_resume_begins_anew_over_what_a_killed_one_left()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by kill.");
        Extract("plain");
        await Stop("out", "KILL");
        Assert.Equal(0, Kept(Extract("out")));
        reports.AssertSame("plain", "out");
    }

    [Fact]
    public void After_a_whole_run_only_changed_and_new_reports_and_failed_inputs_are_mined()
    {
        Extract("out", "--resume");
        File.AppendAllText(reports.File("in", "shenzhen-2019-0.md"), "\n全市新增就业12万人。\n");
        File.Copy(reports.File("in", "shenzhen-2019-1.md"), reports.File("in", "a-new-one.md"));
        File.Delete(reports.File("in", "shenzhen-2019-2.md"));
        Assert.Equal(reports.Count - 3, Kept(Extract("out", "--resume")));
        Extract("plain");
        foreach (string orphan in (string[])["summaries/shenzhen-2019-2.md", "pages/shenzhen-2019-2.html"]) File.Delete(reports.File("out", orphan));
        reports.AssertSame("plain", "out");
    }

    [Fact]
    public void Records_made_with_other_options_are_not_taken()
    {
        Extract("out", "--resume");
        AppRun run = Extract("out", "--resume", "--lang", "en");
        Assert.Equal(0, Kept(run));
        Assert.Contains(run.Messages, m => m.EndsWith("The earlier run was of another version or had other options; all reports are mined again.", StringComparison.Ordinal));
        Extract("plain", "--lang", "en");
        reports.AssertSame("plain", "out");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(5_000)]
    public void A_part_that_was_cut_anywhere_loses_its_last_entries_only(int cut)
    {
        Extract("out", "--resume");
        File.Move(reports.File("out", "records.part"), reports.File("out", Part));
        using (FileStream file = File.OpenWrite(reports.File("out", Part))) file.SetLength(file.Length - cut);
        Assert.InRange(Kept(Extract("out", "--resume")), reports.Count - 3, reports.Count - 1);
        Extract("plain");
        reports.AssertSame("plain", "out");
    }

    [Fact]
    public void A_damaged_entry_is_never_taken()
    {
        Extract("out", "--resume");
        using (FileStream file = File.Open(reports.File("out", "records.part"), FileMode.Open))
        {
            file.Position = file.Length / 2;
            int value = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)(value ^ 1));
        }
        Assert.InRange(Kept(Extract("out", "--resume")), 1, reports.Count - 2);
        Extract("plain");
        reports.AssertSame("plain", "out");
    }

    [Fact]
    public void Two_runs_into_one_folder_refuse_each_other()
    {
        Directory.CreateDirectory(reports.File("out"));
        using (PartFile.Lock(reports.File("out")))
        {
            AppRun second = reports.Run("extract", "in", "-o", "out");
            Assert.Equal(2, second.Code);
            Assert.StartsWith($"{reports.File("out")}: Another run writes into this folder; wait for its end or name another folder. (", Assert.Single(second.Messages), StringComparison.Ordinal);
            Assert.Equal([Part], reports.FilesOf("out"));
        }
        Assert.Equal(1, Extract("out").Code);
    }

    [Fact]
    public async Task Two_processes_into_one_folder_refuse_each_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by kill.");
        using Process first = await Started("out");
        AppRun second = await AppProcess.Run(reports.Path, new Dictionary<string, string>(StringComparer.Ordinal), "extract", "in", "-o", "out");
        Assert.Equal(2, second.Code);
        Assert.Contains("Another run writes into this folder", Assert.Single(second.Messages), StringComparison.Ordinal);
        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("extract", "jsonl,csv", 300)]
    [InlineData("extract", "html", 700)]
    [InlineData("extract", "xlsx", 200)]
    [InlineData("extract", "parquet", 300)]
    [InlineData("extract", "sqlite", 400)]
    [InlineData("merge", "jsonl,csv", 300)]
    [InlineData("compare", "jsonl,csv", 300)]
    public async Task A_full_disk_is_told_and_leaves_no_half_file(string verb, string format, int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "A small disk is mounted by root only.");
        string input = verb == "merge" ? "parts" : "in";
        if (verb == "merge") reports.Run("extract", "in", "-o", input, "--shard", "1/1");
        Directory.CreateDirectory(reports.File("out"));
        // The mount is the process's own, and goes with it; what it holds at the end is copied out first.
        string script = $"mount -t tmpfs -o size={kilobytes}k tmpfs out || exit 99; \"$@\"; code=$?; cp -r out left; exit $code";
        using Process process = Process.Start(new ProcessStartInfo("unshare", ["-m", "sh", "-c", script, "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "ReportExtractor.dll"),
            verb, input, "-o", "out", "--format", format]) { WorkingDirectory = reports.Path, RedirectStandardError = true, UseShellExecute = false })!;
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(process.ExitCode == 99, "No small disk can be mounted here.");
        Assert.Equal(1, process.ExitCode);
        Assert.Matches("(?i)no space left|not enough space|disk is full", error);
        Assert.Contains("out", error, StringComparison.Ordinal);
        reports.Run(verb, input, "-o", "plain", "--format", format);
        Assert.All(reports.FilesOf("left"), f => Assert.True(f == Part || IsWhole("left", f), f));
    }

    // Files of one report are in place as soon as it is written, those of all reports only at the end.
    private bool IsWhole(string folder, string file)
        => file.Contains(Path.DirectorySeparatorChar) && File.ReadAllBytes(reports.File("plain", file)).AsSpan().SequenceEqual(File.ReadAllBytes(reports.File(folder, file)));

    private static int Kept(AppRun run)
        => run.Messages.FirstOrDefault(m => m.EndsWith("were mined by an earlier run.", StringComparison.Ordinal)) is { } message ? int.Parse(message.Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private AppRun Extract(string folder, params string[] further)
    {
        AppRun run = reports.Run(["extract", "in", "-o", folder, "--format", ManyReports.Formats, .. further]);
        Assert.Equal(1, run.Code);
        Assert.Contains(run.Messages, m => m.Contains("no-report.docx", StringComparison.Ordinal));
        return run;
    }

    private async Task<int> Stop(string folder, string signal)
    {
        using Process process = await Started(folder);
        await Send(signal, process);
        return process.ExitCode;
    }

    private static async Task Send(string signal, Process process)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    // A run that has mined some reports and not all.
    private async Task<Process> Started(string folder)
    {
        Process process = AppProcess.Start(reports.Path, new Dictionary<string, string>(StringComparer.Ordinal), "extract", "in", "-o", folder, "--format", ManyReports.Formats, "--threads", "1");
        var part = new FileInfo(reports.File(folder, Part));
        while (!process.HasExited && (!part.Exists || part.Length < 100_000))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
            part.Refresh();
        }
        return process;
    }
}
