using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// Tells the reviewed and the planned year. A report delivered in November or December of Y reviews Y and plans Y+1, one
/// delivered earlier in Y reviews Y−1 and plans Y; the headings are asked too, and win where they are clear.
/// </summary>
internal sealed class YearRule(Document document, List<Line> lines, ReportFront front, List<Diagnostic> diagnostics)
{
    private const int FirstMonthOfNextYear = 11;
    private const int ProbedParagraphs = 4;

    // A heading that names a year farther off speaks of a term or of a plan, unless the report's name has that year: then the day
    // is the page's, not the report's.
    private const int MostYearsApart = 1;

    private readonly string text = document.Text;

    /// <summary>The years of the report.</summary>
    public ReportYears Resolve()
    {
        ReportYears? byDate = front.DeliveredOn is { } day ? ByDate(day) : null;
        ReportYears stated = ByHeadings();
        if (byDate is { } dated) return Check(dated, stated) with { ThisYear = front.DeliveredOn!.Value.Year };
        if (stated.Plan is not null || stated.Review is not null) return stated;
        return ByOpening() ?? ByName();
    }

    private static ReportYears ByDate(DateOnly day) => ReportYears.OfPlan(day.Month >= FirstMonthOfNextYear ? day.Year + 1 : day.Year);

    private ReportYears Check(ReportYears dated, ReportYears stated)
    {
        if (stated.Plan is not { } plan || plan == dated.Plan) return dated;
        if (Math.Abs(plan - dated.Plan!.Value) > MostYearsApart && !IsNamed(plan)) return dated;
        diagnostics.Add(StructureMessages.YearsDisagree(text, front, dated, stated));
        return stated;
    }

    private bool IsNamed(int year) => Array.Exists([front.Title, document.DeclaredTitle, document.Name], n => n is not null && YearIn(n) == year);

    private ReportYears ByHeadings()
    {
        int review = 0, plan = 0;
        for (int i = front.BodyStart; i < lines.Count; i++)
        {
            if (lines[i].Mark is not { Rank: <= HeadingRank.BareInner, IsRunIn: false } mark) continue;
            ReadOnlySpan<char> words = text.AsSpan(mark.Span.Start, mark.Span.Length);
            if (PhraseTable.Cues.Contains("review", words))
            {
                if (review == 0) review = LastYear(words[..(PhraseTable.Cues.IndexOf("review", words) + 1)]);
            }
            else if (plan == 0 && PhraseTable.Cues.Contains("plan-only", words)) plan = ReportDate.FindYear(words);
        }
        return Combine(review, plan);
    }

    // A heading may state only one of the two; and a plan far from the review is a goal for a later year.
    private static ReportYears Combine(int review, int plan)
    {
        if (review > 0 && (plan == 0 || plan != review + 1)) return ReportYears.OfPlan(review + 1);
        return plan > 0 ? ReportYears.OfPlan(plan) : default;
    }

    private static int LastYear(ReadOnlySpan<char> words)
    {
        int last = 0, at = 0;
        while (ReportDate.FindYear(words, at, out at) is > 0 and var year) last = Math.Max(last, year);
        return last;
    }

    private ReportYears? ByOpening()
    {
        for (int i = front.BodyStart; i < Math.Min(lines.Count, front.BodyStart + ProbedParagraphs); i++)
        {
            ReadOnlySpan<char> head = lines[i].Head(text, 60);
            int past = head.IndexOf("过去的", StringComparison.Ordinal);
            if (past >= 0 && ReportDate.FindYear(head[past..]) is > 0 and var passed) return ReportYears.OfPlan(passed + 1);
            if (ReportDate.FindYear(head) is > 0 and var year && ChineseNumber.ReadYear(head) == year) return ReportYears.OfPlan(year + 1);
        }
        return null;
    }

    private ReportYears ByName()
    {
        foreach (string? name in new[] { front.Title, document.DeclaredTitle, document.Name })
        {
            int year = name is null ? 0 : YearIn(name);
            if (year == 0) continue;
            diagnostics.Add(StructureMessages.YearGuessed(name!, year));
            return ReportYears.OfPlan(year);
        }
        diagnostics.Add(StructureMessages.YearUnknown());
        return default;
    }

    private static int YearIn(string name)
    {
        for (int at = 0; at + 4 <= name.Length; at++)
            if (ChineseNumber.ReadYear(name.AsSpan(at)) is > 0 and var year) return year;
        return 0;
    }
}
