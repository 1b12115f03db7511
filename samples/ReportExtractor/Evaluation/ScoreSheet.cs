using System.Globalization;

namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>Prints scores as the columns that everybody compares.</summary>
internal static class ScoreSheet
{
    public static void Write(TextWriter output, IEnumerable<(string Name, ReportScore Score)> rows, ReportScore total)
    {
        output.WriteLine($"{"report",-28} {"ind.detect",10} {"ind.named",10} {"ind.strict",10} {"foot.linked",11} {"foot.parts",10} {"slog.found",10} {"slog.typed",10}   (F1)");
        foreach ((string name, ReportScore score) in rows.Append(("ALL", total))) output.WriteLine(Line(name, score));
        IndicatorScore i = total.Indicators;
        output.WriteLine($"precision/recall: detect {Pair(i.Detect)} named {Pair(i.Named)} strict {Pair(i.Strict)} "
            + $"footnotes {Pair(total.Footnotes.Linked)} slogans {Pair(total.Slogans.Found)}");
        output.WriteLine($"attributes among detected: {string.Join(' ', i.Attributes.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Key} {a.Value:F3}")))}");
    }

    private static string Line(string name, ReportScore s) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-28} {s.Indicators.Detect.F1,10:F4} {s.Indicators.Named.F1,10:F4} {s.Indicators.Strict.F1,10:F4} {s.Footnotes.Linked.F1,11:F4} {s.Footnotes.Parts.F1,10:F4} {s.Slogans.Found.F1,10:F4} {s.Slogans.Typed.F1,10:F4}");

    private static string Pair(Score score) => string.Create(CultureInfo.InvariantCulture, $"{score.Precision:F3}/{score.Recall:F3}");
}
