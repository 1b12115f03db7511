using System.Text.Json.Nodes;
using Xialu.TextMining.ReportExtractor;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class MergeCommandTests : IDisposable
{
    private readonly ManyReports reports = new(copies: 1);

    public void Dispose() => reports.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void The_merged_parts_are_what_one_run_writes_in_every_format(int shards)
    {
        AppRun whole = Extract("whole", "in");
        Shards("parts", shards);
        AppRun merged = reports.Run("merge", "parts", "-o", "merged", "--format", ManyReports.Formats);
        Assert.Equal(whole.Code, merged.Code);
        Assert.Equal(whole.Messages.Select(m => m.Replace("whole", "merged", StringComparison.Ordinal)), merged.Messages, StringComparer.Ordinal);
        reports.AssertSame("whole", "merged");
    }

    [Fact]
    public void Paths_that_were_not_found_are_told_once_as_one_run_tells_them()
    {
        AppRun whole = reports.Run("extract", "nowhere.txt", "in", "-o", "whole", "--format", ManyReports.Formats);
        for (int i = 1; i <= 3; i++) reports.Run("extract", "nowhere.txt", "in", "-o", "parts", "--shard", $"{i}/3", "--format", ManyReports.Formats);
        AppRun merged = reports.Run("merge", "parts", "-o", "merged", "--format", ManyReports.Formats);
        Assert.Equal(whole.Messages.Select(m => m.Replace("whole", "merged", StringComparison.Ordinal)), merged.Messages, StringComparer.Ordinal);
        Assert.Equal(2, File.ReadLines(reports.File("merged", "failures.jsonl")).Count());
        reports.AssertSame("whole", "merged");
    }

    [Fact]
    public void Parts_that_miss_other_paths_are_refused()
    {
        reports.Run("extract", "in", "nowhere.txt", "-o", "parts", "--shard", "1/2");
        reports.Run("extract", "in", "-o", "parts", "--shard", "2/2");
        AssertRefused($"{reports.File("parts", Folder(2, 2))}: Here other paths were not found than in {reports.File("parts", Folder(1, 2))}: none; there, {reports.File("nowhere.txt")}. Run the shards again with the same paths.", "parts");
    }

    [Fact]
    public void Reports_of_one_name_keep_the_names_that_one_run_gives_them()
    {
        Directory.CreateDirectory(reports.File("in", "again"));
        foreach (string file in Directory.GetFiles(reports.File("in"), "*.md")) File.Copy(file, reports.File("in", "again", Path.GetFileName(file)));
        Extract("whole", "in");
        Shards("parts", 4);
        reports.Run("merge", "parts", "-o", "merged", "--format", ManyReports.Formats);
        Assert.Contains("~2\"", File.ReadAllText(reports.File("merged", "reports.jsonl")), StringComparison.Ordinal);
        reports.AssertSame("whole", "merged");
    }

    [Fact]
    public void Each_shard_writes_its_own_records_and_a_manifest_of_its_inputs()
    {
        Shards("parts", 2);
        JsonNode[] manifests = [.. Enumerable.Range(1, 2).Select(i => JsonNode.Parse(File.ReadAllText(reports.File("parts", Folder(i, 2), "manifest.json")))!)];
        JsonNode[] inputs = [.. manifests.SelectMany(m => m["inputs"]!.AsArray()).Select(n => n!).OrderBy(n => (int)n["index"]!)];
        Assert.Equal(Enumerable.Range(0, reports.Count), inputs.Select(n => (int)n["index"]!));
        Assert.All(inputs, n => Assert.Equal(FileHash.OfNullable((string)n["path"]!), (string)n["sha256"]!));
        Assert.Contains("no-report.docx", (string)Assert.Single(inputs, n => n["failure"] is not null)["failure"]!["path"]!, StringComparison.Ordinal);
        for (int i = 0; i < 2; i++)
            Assert.Equal(manifests[i]["inputs"]!.AsArray().Count(n => n!["failure"] is null), File.ReadLines(reports.File("parts", Folder(i + 1, 2), "reports.jsonl")).Count());
    }

    [Fact]
    public void A_merge_that_is_asked_to_stop_leaves_no_file()
    {
        reports.Run("extract", "in", "-o", "parts", "--shard", "1/1");
        using var written = new StringWriter();
        Terminal stopped = new(written, written, reports.Path, ShowsProgress: false) { Stop = new CancellationToken(canceled: true) };
        Assert.Equal(130, App.Run(["merge", "parts", "-o", "out", "--format", "jsonl,csv,xlsx,parquet,sqlite"], stopped));
        Assert.Empty(reports.FilesOf("out"));
    }

    [Fact]
    public void A_missing_shard_is_named()
    {
        Shards("parts", 4);
        Directory.Delete(reports.File("parts", Folder(2, 4)), recursive: true);
        File.Delete(reports.File("parts", Folder(4, 4), "manifest.json"));
        AssertRefused("2 of 4 shards are missing or not finished: 2, 4. Run them with --resume.", "parts");
    }

    [Fact]
    public void A_shard_that_is_there_twice_is_named()
    {
        Shards("parts", 2);
        Shards("others", 2);
        AssertRefused($"Shard 1 of 2 is there 2 times: {reports.File("parts", Folder(1, 2))}, {reports.File("others", Folder(1, 2))}.", "parts", Path.Combine("others", Folder(1, 2)));
    }

    [Fact]
    public void Parts_of_another_version_or_with_other_options_are_refused()
    {
        Shards("parts", 2);
        Change(1, m => m["origin"] = ((string)m["origin"]!).Replace("xialu ", "xialu 9", StringComparison.Ordinal));
        AppRun run = reports.Run("merge", "parts", "-o", "merged");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{reports.File("parts", Folder(2, 2))}: The part was made by another version or with other options than {reports.File("parts", Folder(1, 2))}: xialu ",
            Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_another_version_than_its_manifest_says_is_refused()
    {
        Shards("parts", 2);
        for (int i = 1; i <= 2; i++) Change(i, m => m["origin"] = "xialu 0.0.0");
        AssertRefused($"{reports.File("parts", Folder(1, 2), "records.part")}: The part is not the one that manifest.json beside it describes; run the shard again.", "parts");
    }

    [Fact]
    public void Parts_of_two_runs_are_refused()
    {
        Shards("parts", 2);
        File.Copy(reports.File("in", "shenzhen-2019-0.md"), reports.File("in", "one-more.md"));
        reports.Run("extract", "in", "-o", "parts", "--shard", "2/2", "--format", ManyReports.Formats);
        AssertRefused($"{reports.File("parts", Folder(2, 2))}: The part belongs to another run than {reports.File("parts", Folder(1, 2))}: "
            + $"shard 2 of 2 over {reports.Count + 1} inputs; there, 2 shards over {reports.Count} inputs.", "parts");
    }

    [Fact]
    public void Inputs_that_no_part_or_two_parts_tell_of_are_refused()
    {
        Shards("parts", 1);
        Change(1, m => m["inputs"]!.AsArray().RemoveAt(0), shards: 1);
        AssertRefused($"The parts tell of {reports.Count - 1} inputs, each once and in all {reports.Count}, but these are not the inputs of the run; run the shards again.", "parts");
    }

    [Fact]
    public void A_part_without_the_records_that_its_manifest_promises_is_refused()
    {
        Shards("parts", 1);
        using (FileStream part = File.OpenWrite(reports.File("parts", Folder(1, 1), "records.part"))) part.SetLength(part.Length - 10);
        AppRun run = reports.Run("merge", "parts", "-o", "merged");
        Assert.Equal(2, run.Code);
        Assert.Matches(@"shard-00001-of-00001: records\.part lacks the records of .+ or is damaged; run shard 1 of 1 again\.$", Assert.Single(run.Messages));
        File.Delete(reports.File("parts", Folder(1, 1), "records.part"));
        AssertRefused($"{reports.File("parts", Folder(1, 1), "records.part")}: The part is not there, although manifest.json says that the shard is done.", "parts");
    }

    [Fact]
    public void Formats_with_files_for_each_report_need_parts_made_for_them()
    {
        reports.Run("extract", "in", "-o", "parts", "--shard", "1/1", "--format", "jsonl");
        Assert.Equal(1, reports.Run("merge", "parts", "-o", "merged", "--format", "csv,parquet").Code);
        AppRun run = reports.Run("merge", "parts", "-o", "merged", "--format", "csv,html");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("The parts were not extracted for --format html with these options: xialu ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_without_parts_and_output_over_a_part_are_bad_usage()
    {
        Shards("parts", 1);
        AssertRefused("in: No manifest.json in or below this folder; no shard has been finished here.", "in");
        AssertRefused("nowhere: There is no such folder of parts.", "nowhere");
        string part = reports.File("parts", Folder(1, 1));
        AppRun run = reports.Run("merge", "parts", "-o", part);
        Assert.Equal(2, run.Code);
        Assert.Equal($"{part}: A shard's part is in this folder; merge into another.", Assert.Single(run.Messages));
    }

    [Fact]
    public void A_file_that_is_no_manifest_is_told_with_the_reason()
    {
        Shards("parts", 1);
        File.WriteAllText(reports.File("parts", Folder(1, 1), "manifest.json"), "{\"shard\": 1}");
        AppRun run = reports.Run("merge", "parts", "-o", "merged");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{reports.File("parts", Folder(1, 1), "manifest.json")}: This is no manifest of a shard: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_shard_that_is_run_again_with_resume_mines_failed_inputs_only()
    {
        Shards("parts", 1);
        AppRun run = reports.Run("extract", "in", "-o", "parts", "--shard", "1/1", "--format", ManyReports.Formats, "--resume");
        Assert.Equal($"{reports.Count - 1} of {reports.Count} reports were mined by an earlier run.", run.Messages[0]);
        Extract("whole", "in");
        reports.Run("merge", "parts", "-o", "merged", "--format", ManyReports.Formats);
        reports.AssertSame("whole", "merged");
    }

    private static string Folder(int index, int count) => new Shard(index, count).FolderIn("");

    private void Shards(string folder, int count)
    {
        for (int i = 1; i <= count; i++)
            Assert.InRange(reports.Run("extract", "in", "-o", folder, "--shard", $"{i}/{count}", "--format", ManyReports.Formats).Code, 0, 1);
    }

    private AppRun Extract(string folder, string input)
    {
        AppRun run = reports.Run("extract", input, "-o", folder, "--format", ManyReports.Formats);
        Assert.Equal(1, run.Code);
        return run;
    }

    private void AssertRefused(string message, params string[] parts)
    {
        AppRun run = reports.Run(["merge", .. parts, "-o", "merged"]);
        Assert.Equal(message, Assert.Single(run.Messages));
        Assert.Equal(2, run.Code);
        Assert.False(Directory.Exists(reports.File("merged")));
    }

    private void Change(int shard, Action<JsonNode> change, int shards = 2)
    {
        string path = reports.File("parts", Folder(shard, shards), "manifest.json");
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(path))!;
        change(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }
}
