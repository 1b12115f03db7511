namespace Xialu.TextMining.Structure;

/// <summary>Recognises the sentence that leads from one part to the next where no heading does.</summary>
internal sealed class LeadIn(ReportYears years, PeriodReader periods, bool hasPlanHeading)
{
    private const int Opening = 24;

    // A review opens with the hardships that were met; the problems that remain come after the achievements.
    private const int ProblemsAfter = 3;
    private const int PeriodReach = 40;
    private const int OwnReach = 60;
    private const int ProblemReach = 80;
    private const int ObjectReach = 120;
    private const int EvidenceReach = 150;

    /// <summary>The kind of part that a paragraph opens inside a part of another kind; null where it opens none.</summary>
    /// <param name="line">The paragraph.</param>
    /// <param name="current">The kind of the part it stands in.</param>
    /// <param name="age">How many lines of the report's body stand before it.</param>
    /// <param name="isLate">Whether it stands in the last quarter of the body.</param>
    public SectionKind? KindOf(ReadOnlySpan<char> line, SectionKind current, int age, bool isLate) => current switch
    {
        SectionKind.Review when LeadsToProblems(line, age) => SectionKind.Problems,
        SectionKind.Review or SectionKind.Front when !hasPlanHeading && LeadsToPlan(line) => SectionKind.Plan,
        SectionKind.Problems => AfterProblems(line),
        SectionKind.Plan when LeadsToOwnBuilding(line, isLate) => SectionKind.OwnBuilding,
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

    private static bool LeadsToProblems(ReadOnlySpan<char> line, int age)
    {
        if (line[0] == '—' || !PhraseTable.Cues.Contains("problem-object", Cut(line, ObjectReach))) return false;
        ReadOnlySpan<char> opening = Cut(line, ProblemReach);
        return PhraseTable.Cues.Contains("problem-lead-strong", opening) ? age > 0 : age >= ProblemsAfter && PhraseTable.Cues.Contains("problem-lead", opening);
    }

    private bool LeadsToPlan(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> opening = Cut(PeriodSwitch.WithoutGreeting(line), Opening);
        return PhraseTable.Cues.StartsWith("plan-year-opening", opening) || PhraseTable.Cues.StartsWith("plan-span-opening", opening)
            || (years.Plan is not null && ChineseNumber.ReadYear(opening) == years.Plan && opening.Length > 5 && opening[4] == '年' && opening[5] is '是' or '政' or '经' or '全' or '，');
    }

    private SectionKind? AfterProblems(ReadOnlySpan<char> line)
    {
        if (LeadsToPlan(line)) return SectionKind.Plan;
        ReadOnlySpan<char> words = PeriodSwitch.WithoutGreeting(line);
        ReadOnlySpan<char> opening = Cut(words, Opening);
        bool isPast = PhraseTable.Cues.StartsWith("year-opening", opening) || PhraseTable.Cues.StartsWith("span-opening", opening);
        if (isPast && !LeadsToProblems(line, ProblemsAfter)) return SectionKind.Review;
        bool isGreeted = words.Length < line.Length;
        if (!isGreeted && PhraseTable.Cues.Contains("problem-object", Cut(line, PeriodReach))) return null;
        return periods.Read(isGreeted ? Cut(words, PeriodReach) : opening).Exists(p => p.Years.First >= years.Plan) ? SectionKind.Plan : null;
    }

    private static bool LeadsToOwnBuilding(ReadOnlySpan<char> line, bool isLate)
    {
        bool isGreeted = PhraseTable.Cues.StartsWith("greeting", line);
        ReadOnlySpan<char> head = Cut(line, isGreeted ? ObjectReach : OwnReach);
        if (PhraseTable.Cues.Contains("own-building-lead", head)) return isGreeted || isLate;
        return isGreeted && PhraseTable.Cues.Contains("own-building-topic", head);
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> line, int reach) => line[..Math.Min(line.Length, reach)];
}
