using System.Globalization;
using System.Text;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>
/// No change of behaviour goes unseen: records.tsv holds how many records each of the shared reports gives, and a hash of them. Where it fails, the message
/// tells the counts before and after, the changed records and what to do.
/// </summary>
public sealed class RecordWatchTests
{
    private const int ShownChanges = 40;
    private static readonly string Approved = Repository.PathOf("tests", "Xialu.TextMining.Tests", "Accuracy", "records.tsv");

    // Records are no figures, so they are kept on the machine only: those of the last run that agreed with the approved file, to compare with.
    private static readonly string Kept = Repository.PathOf("TestResults", "RecordWatch", "records.txt");
    private static readonly string ChangeList = Repository.PathOf("TestResults", "RecordWatch", "changes.txt");

    [Fact]
    public void The_shared_reports_give_the_records_that_were_approved()
    {
        string[] files = [.. Directory.GetFiles(Repository.SharedPath("reports", "bulk")).Order(StringComparer.Ordinal)];
        WatchedReport[] reports = [.. ReportMiner.Default.MineAll(files, o => WatchedReport.Of(o.Report ?? throw new InvalidOperationException($"{o.Path}: {o.Failure}")))];
        string[] now = [string.Join('\t', ["report", .. WatchedReport.Counted, "hash"]), .. reports.Select(r => r.Row)];
        string[] approved = File.Exists(Approved) ? File.ReadAllLines(Approved) : [now[0]];

        bool same = now.SequenceEqual(approved, StringComparer.Ordinal);
        string message = same ? "" : Message(approved, now, reports);
        if (Golden.IsUpdating) File.WriteAllText(Approved, string.Join('\n', now) + "\n");
        if (same || Golden.IsUpdating) Keep(reports);
        Assert.True(same || Golden.IsUpdating, message);
    }

    [Fact]
    public void A_changed_record_is_told_by_its_place_and_its_changed_cells()
    {
        string Line(string start, string name, string status)
            => string.Join('\t', ["r", "slogans", start, "9", name, status, .. Enumerable.Repeat("", 7)]);
        Assert.Equal(
            ["  r slogans 5 两稳: type named → numeral", "+ r slogans 7 9 三保 named       ", "- r slogans 3 9 一线 named       "],
            RecordLine.Changes([Line("3", "一线", "named"), Line("5", "两稳", "named")], [Line("5", "两稳", "numeral"), Line("7", "三保", "named")]),
            StringComparer.Ordinal);
    }

    private static string Message(string[] approved, string[] now, WatchedReport[] reports)
    {
        string[] differing = [.. now.Except(approved, StringComparer.Ordinal).Select(NameOf)];
        var message = new StringBuilder();
        message.AppendLine(CultureInfo.InvariantCulture, $"{differing.Length} of {reports.Length} shared reports give other records than {Path.GetFileName(Approved)} tells.");
        AppendCounts(message, approved, now);
        AppendChanges(message, differing, reports);
        message.AppendLine("Is this what the change was to do? Then: UPDATE_GOLDEN=1 and run this test again, read git diff, commit records.tsv with the change and say the figures in its message.");
        message.AppendLine("After a rebase both sides may have changed: take either file and do the same.");
        return message.ToString();
    }

    private static void AppendCounts(StringBuilder message, string[] approved, string[] now)
    {
        Dictionary<string, int> before = Totals(approved), after = Totals(now);
        foreach (string count in after.Keys.Union(before.Keys, StringComparer.Ordinal))
        {
            int old = before.GetValueOrDefault(count), current = after.GetValueOrDefault(count);
            message.AppendLine(CultureInfo.InvariantCulture, $"{count,12} {old,9} → {current,9} {(current == old ? "" : (current - old).ToString("+#;-#", CultureInfo.InvariantCulture))}");
        }
    }

    private static void AppendChanges(StringBuilder message, string[] differing, WatchedReport[] reports)
    {
        if (!File.Exists(Kept))
        {
            message.AppendLine("Which records changed is told once this test has passed here: run it on the commit before (git stash), then again.");
            message.AppendLine("Reports: " + string.Join(' ', differing.Take(ShownChanges)));
            return;
        }
        ILookup<string, string> before = File.ReadLines(Kept).ToLookup(NameOf, StringComparer.Ordinal);
        string[] changes = [.. reports.Where(r => differing.Contains(r.Name, StringComparer.Ordinal)).SelectMany(r => RecordLine.Changes([.. before[r.Name]], r.Records))];
        File.WriteAllLines(ChangeList, changes);
        message.AppendLine(CultureInfo.InvariantCulture, $"{changes.Length} of their records changed since this test last passed here, all of them in {Path.GetRelativePath(Repository.Root, ChangeList)}; some of them:");
        int step = Math.Max(1, changes.Length / ShownChanges);
        foreach (string change in changes.Where((_, i) => i % step == 0)) message.AppendLine(change);
    }

    private static Dictionary<string, int> Totals(string[] rows)
    {
        string[] names = rows[0].Split('\t')[1..^1];
        string[][] cells = [.. rows.Skip(1).Select(r => r.Split('\t'))];
        return names.Select((name, i) => (name, cells.Sum(c => int.Parse(c[i + 1], CultureInfo.InvariantCulture)))).ToDictionary(StringComparer.Ordinal);
    }

    private static void Keep(WatchedReport[] reports)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Kept)!);
        File.WriteAllLines(Kept, reports.SelectMany(r => r.Records));
    }

    private static string NameOf(string row) => row.Split('\t')[0];
}
