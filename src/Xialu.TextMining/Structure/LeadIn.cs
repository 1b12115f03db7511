namespace Xialu.TextMining.Structure;

/// <summary>Recognises the sentence that leads from one part to the next where no heading does.</summary>
internal sealed class LeadIn(ReportYears years)
{
    private const int Opening = 24;
    private const int ProblemReach = 80;
    private const int ObjectReach = 120;
    private const int EvidenceReach = 150;

    /// <summary>The kind of part that a paragraph opens inside a part of another kind; null where it opens none.</summary>
    public SectionKind? KindOf(ReadOnlySpan<char> line, SectionKind current) => current switch
    {
        SectionKind.Review when LeadsToProblems(line) => SectionKind.Problems,
        SectionKind.Review or SectionKind.Front when LeadsToPlan(line) => SectionKind.Plan,
        SectionKind.Problems => AfterProblems(line),
        SectionKind.Plan when LeadsToOwnBuilding(line) => SectionKind.OwnBuilding,
        _ => null,
    };

    /// <summary>What the paragraph after a heading tells of the heading's part; null where it tells nothing.</summary>
    public SectionKind? Evidence(string text, List<Line> lines, int next)
    {
        if (next >= lines.Count) return null;
        ReadOnlySpan<char> head = lines[next].Head(text, EvidenceReach);
        int past = Weight(head, "review-period", years.Review), coming = Weight(head, "plan-period", years.Plan);
        return past == coming ? null : past > coming ? SectionKind.Review : SectionKind.Plan;
    }

    private static int Weight(ReadOnlySpan<char> head, string cue, int? year)
    {
        int weight = PhraseTable.Cues.Contains(cue, head) ? 1 : 0;
        for (int at = 0; year is not null && ReportDate.FindYear(head, at, out at) is > 0 and var found;)
            if (found == year) weight++;
        return weight;
    }

    private static bool LeadsToProblems(ReadOnlySpan<char> line)
        => PhraseTable.Cues.Contains("problem-lead", Cut(line, ProblemReach)) && PhraseTable.Cues.Contains("problem-object", Cut(line, ObjectReach))
            && !line.StartsWith("——", StringComparison.Ordinal);

    private bool LeadsToPlan(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> opening = Cut(PeriodSwitch.WithoutGreeting(line), Opening);
        return PhraseTable.Cues.StartsWith("plan-year-opening", opening) || PhraseTable.Cues.StartsWith("plan-span-opening", opening)
            || (years.Plan is not null && ChineseNumber.ReadYear(opening) == years.Plan && opening.Length > 5 && opening[5] is '是' or '政' or '经' or '全' or '，');
    }

    private SectionKind? AfterProblems(ReadOnlySpan<char> line)
    {
        if (LeadsToPlan(line)) return SectionKind.Plan;
        ReadOnlySpan<char> opening = Cut(PeriodSwitch.WithoutGreeting(line), Opening);
        bool isPast = PhraseTable.Cues.StartsWith("year-opening", opening) || PhraseTable.Cues.StartsWith("span-opening", opening);
        return isPast && !LeadsToProblems(line) ? SectionKind.Review : null;
    }

    private static bool LeadsToOwnBuilding(ReadOnlySpan<char> line)
    {
        bool isGreeted = PhraseTable.Cues.StartsWith("greeting", line);
        return isGreeted && PhraseTable.Cues.Contains("own-building-lead", Cut(line, ObjectReach));
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> line, int reach) => line[..Math.Min(line.Length, reach)];
}
