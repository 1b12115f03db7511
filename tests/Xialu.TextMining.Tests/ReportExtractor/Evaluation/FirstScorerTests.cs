using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xialu.TextMining.ReportExtractor.Evaluation;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor.Evaluation;

/// <summary>Our scorer and the first one (score.py) agree to the fourth digit, on predictions spoilt in every way that is scored.</summary>
public sealed class FirstScorerTests
{
    [Fact]
    public void Both_scorers_agree_on_spoilt_gold()
    {
        string gold = Repository.SharedPath("accuracy", "gold");
        using var folder = new TemporaryFolder();
        IReadOnlyList<string> names = ReportRows.NamesOf(gold);
        foreach (string file in Directory.GetFiles(gold, "*.tsv")) folder.Write(Path.GetFileName(file), Spoil(File.ReadAllLines(file)));

        using JsonDocument first = FirstScorer(gold, folder.Path);
        ReportScore[] scores = [.. names.Select(n => ReportScore.Of(ReportRows.OfGold(gold, n), ReportRows.OfGold(folder.Path, n)))];
        foreach ((string name, ReportScore score) in names.Zip(scores).Append(("ALL", ReportScore.Sum(scores))))
            AssertSame(first.RootElement.GetProperty(name), score);
        Assert.InRange(ReportScore.Sum(scores).Indicators.Strict.F1, 0.2, 0.95);
        Assert.InRange(ReportScore.Sum(scores).Slogans.Typed.F1, 0.2, 0.95);
    }

    // Some rows go, move, repeat or lose a field; all of it by position, so that each run is the same.
    private static string Spoil(string[] lines)
    {
        var spoilt = new List<string> { lines[0] };
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('\t');
            if (i % 11 == 0) continue;
            if (i % 5 == 0 && int.TryParse(cells[1], CultureInfo.InvariantCulture, out int start)) cells[1] = (start - 2).ToString(CultureInfo.InvariantCulture);
            int field = i % cells.Length;
            if (i % 3 == 0 && !int.TryParse(cells[field], CultureInfo.InvariantCulture, out _) && field is not (5 or 6)) cells[field] = "甲" + cells[field];
            spoilt.Add(string.Join('\t', cells));
            if (i % 13 == 0) spoilt.Add(string.Join('\t', cells));
        }
        return string.Join('\n', spoilt) + "\n";
    }

    private static JsonDocument FirstScorer(string gold, string predicted)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (string argument in new[] { Repository.SharedPath("accuracy", "score.py"), gold, predicted, "--json" }) start.ArgumentList.Add(argument);
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        Process? python = null;
        try { python = Process.Start(start); }
        catch (System.ComponentModel.Win32Exception) { Assert.Skip("There is no python3 on this machine."); }
        string json = python!.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal(0, python.ExitCode);
        return JsonDocument.Parse(json);
    }

    private static void AssertSame(JsonElement first, ReportScore score)
    {
        AssertSame(first.GetProperty("indicators").GetProperty("detect"), score.Indicators.Detect);
        AssertSame(first.GetProperty("indicators").GetProperty("named"), score.Indicators.Named);
        AssertSame(first.GetProperty("indicators").GetProperty("strict"), score.Indicators.Strict);
        foreach (JsonProperty attribute in first.GetProperty("indicators").GetProperty("attributes").EnumerateObject())
            Assert.Equal(attribute.Value.GetDouble(), score.Indicators.Attributes[attribute.Name]);
        AssertSame(first.GetProperty("footnotes").GetProperty("found"), score.Footnotes.Found);
        AssertSame(first.GetProperty("footnotes").GetProperty("linked"), score.Footnotes.Linked);
        AssertSame(first.GetProperty("footnotes").GetProperty("parts"), score.Footnotes.Parts);
        AssertSame(first.GetProperty("slogans").GetProperty("found"), score.Slogans.Found);
        AssertSame(first.GetProperty("slogans").GetProperty("typed"), score.Slogans.Typed);
    }

    private static void AssertSame(JsonElement first, Score score)
    {
        Assert.Equal((first.GetProperty("tp").GetInt32(), first.GetProperty("gold").GetInt32(), first.GetProperty("pred").GetInt32()),
            (score.Hits, score.Gold, score.Predicted));
        Assert.Equal((first.GetProperty("p").GetDouble(), first.GetProperty("r").GetDouble(), first.GetProperty("f1").GetDouble()),
            (score.Precision, score.Recall, score.F1));
    }
}
