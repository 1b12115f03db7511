using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Walks through the lines and opens a part wherever a heading or a lead-in says so.</summary>
internal sealed class SectionBuilder
{
    private readonly string text;
    private readonly List<Line> lines;
    private readonly ReportFront front;
    private readonly ReportYears years;
    private readonly Tail tail;
    private readonly HeadingClassifier classifier;
    private readonly PeriodSwitch periodSwitch;
    private readonly LeadIn leadIn;
    private readonly List<SectionDraft> drafts = [];
    private readonly int bodyStart;
    private readonly int bodyEnd;
    private double topRank = double.MaxValue;
    private double ownRank;
    private bool namesItsYears;
    private bool problemsSeen;
    private bool planSeen;
    private YearSpan? lastReviewYears;

    public SectionBuilder(string text, List<Line> lines, ReportFront front, ReportYears years, Tail tail)
    {
        (this.text, this.lines, this.front, this.years, this.tail) = (text, lines, front, years, tail);
        bodyStart = front.BodyStart < lines.Count ? lines[front.BodyStart].RawStart : text.Length;
        bodyEnd = tail.Annex < lines.Count ? lines[tail.Annex].RawStart : text.Length;
        var periods = new PeriodReader(years);
        classifier = new HeadingClassifier(periods, years);
        periodSwitch = new PeriodSwitch(periods, years);
        leadIn = new LeadIn(years, periods, lines.Exists(IsPlanHeading));
    }

    private SectionKind Current => drafts.Count == 0 ? SectionKind.Front : drafts[^1].Kind;

    /// <summary>The parts, in order; page noise is cut out of them later.</summary>
    public List<SectionDraft> Build()
    {
        if (front.BodyStart > 0) drafts.Add(new SectionDraft(0, SectionKind.Front, null, null));
        for (int i = front.BodyStart; i < lines.Count; i++)
            if (!lines[i].IsChrome) Step(i);
        return drafts;
    }

    private void Step(int i)
    {
        if (i >= tail.Annex) StepAnnex(i);
        else if (i >= tail.Closing)
        {
            if (Current != SectionKind.Closing) Open(i, SectionKind.Closing, null, null);
        }
        else if (lines[i].Mark is { } mark && mark.Rank < HeadingRank.Dash) StepHeading(i, mark);
        else StepParagraph(i);
    }

    private bool IsPlanHeading(Line line)
        => line.Mark is { Rank: <= HeadingRank.BareInner, IsRunIn: false } mark
            && classifier.Classify(text.AsSpan(mark.Span.Start, mark.Span.Length)) is { Kind: SectionKind.Plan, IsStrong: true };

    private void StepAnnex(int i)
    {
        bool isHeading = TailFinder.IsAnnexHeading(lines[i].In(text));
        bool isFirst = Current != SectionKind.Annex;
        if (isFirst || (isHeading && drafts[^1].FirstLine < i - 1)) Open(i, SectionKind.Annex, isHeading ? lines[i].Span : null, null);
    }

    private void StepHeading(int i, HeadingMark mark)
    {
        HeadingClass said = classifier.Classify(text.AsSpan(mark.Span.Start, mark.Span.Length));
        if (said is { Kind: SectionKind.OwnBuilding, IsStrong: false } && !IsLate(i)) said = said with { Kind = null };
        bool isBare = mark.Style == HeadingStyle.Bare;
        bool isTop = mark.Rank <= topRank && mark.Rank <= HeadingRank.ChineseParenthesis && !isBare;
        if (isBare && said.IsStrong && topRank is not HeadingRank.ChineseComma) isTop = TurnsTo(said);
        if (isTop) OpenTop(i, isBare ? mark with { Rank = HeadingRank.Bare } : mark, said);
        else if (OpensInside(mark, said)) Open(i, said.Kind!.Value, mark.Span, YearsOf(said, said.Kind!.Value));
        else if (!StepOwnBuilding(i, mark, said)) StepParagraph(i);
    }

    private void OpenTop(int i, HeadingMark mark, HeadingClass said)
    {
        SectionKind kind = KindOfTop(i, said);
        lines[i].Mark = mark;
        if (mark.Rank < HeadingRank.ChineseParenthesis || topRank < double.MaxValue) topRank = Math.Min(topRank, mark.Rank);
        if (kind == SectionKind.OwnBuilding) ownRank = mark.Rank;
        Open(i, kind, mark.Span, YearsOf(said, kind));
        namesItsYears = said.Periods is [{ Years.IsOneYear: true }];
    }

    private SectionKind KindOfTop(int i, HeadingClass said)
    {
        if (said.Kind == SectionKind.OwnBuilding) return planSeen || problemsSeen ? SectionKind.OwnBuilding : SectionKind.Review;
        if (said is { Kind: { } kind, IsStrong: true }) return kind;
        SectionKind? evidence = leadIn.Evidence(text, lines, i + 1);
        return Current switch
        {
            SectionKind.Front => evidence ?? SectionKind.Review,
            SectionKind.Review when said.Kind == SectionKind.Plan => evidence ?? SectionKind.Plan,
            SectionKind.Review => evidence ?? (problemsSeen ? SectionKind.Plan : SectionKind.Review),
            SectionKind.Problems => evidence == SectionKind.Review ? SectionKind.Review : SectionKind.Plan,
            _ => SectionKind.Plan,
        };
    }

    // A line without number is a top heading only where it turns to another kind or time: 五年来，我们… may head every paragraph.
    private bool TurnsTo(HeadingClass said)
        => said.Kind is { } kind && (kind != Current || YearsOf(said, kind) != drafts[^1].Years)
            && (kind != SectionKind.OwnBuilding || planSeen);

    // A heading below the top opens a part of its own where it plainly turns to another kind or another time.
    private bool OpensInside(HeadingMark mark, HeadingClass said)
    {
        if (said is not { Kind: { } kind, IsStrong: true } || kind == SectionKind.OwnBuilding || mark.Rank > HeadingRank.BareInner || mark.IsRunIn) return false;
        if (kind != Current) return kind != SectionKind.Review || !planSeen;
        return said.Periods.Count > 0 && YearsOf(said, kind) != drafts[^1].Years;
    }

    private bool StepOwnBuilding(int i, HeadingMark mark, HeadingClass said)
    {
        if (Current == SectionKind.Plan && said.Kind == SectionKind.OwnBuilding && mark.Rank <= HeadingRank.ChineseIs)
        {
            ownRank = mark.Rank;
            Open(i, SectionKind.OwnBuilding, mark.Span, YearsOf(said, SectionKind.OwnBuilding));
            return true;
        }
        if (Current != SectionKind.OwnBuilding || mark.Rank > ownRank || said.Kind == SectionKind.OwnBuilding || mark.Rank > HeadingRank.ChineseIs) return false;
        Open(i, SectionKind.Plan, null, YearsOf(said, SectionKind.Plan));
        return true;
    }

    private void StepParagraph(int i)
    {
        ReadOnlySpan<char> line = lines[i].In(text);
        if (Current == SectionKind.Front) Open(i, leadIn.KindOf(line, SectionKind.Front, 0, false) ?? SectionKind.Review, null, OneYear(years.Review));
        if (leadIn.KindOf(line, Current, i - front.BodyStart, IsLate(i) && lines[i].Mark is null or { Rank: HeadingRank.BareRunIn or HeadingRank.Dash }) is { } kind && kind != Current)
        {
            if (kind == SectionKind.OwnBuilding) ownRank = HeadingRank.ChineseIs;
            OpenOrAmend(i, kind, periodSwitch.Years(line, kind) ?? (kind == SectionKind.Review ? lastReviewYears : DefaultYears(kind)));
        }
        else if (!(namesItsYears && StandsFirst(i)) && periodSwitch.Turn(line, drafts[^1]) is { } turned) OpenOrAmend(i, Current, turned);
    }

    // What the first paragraph says is said of the part whose heading stands right before it.
    private void OpenOrAmend(int i, SectionKind kind, YearSpan? span)
    {
        SectionDraft last = drafts[^1];
        if (!StandsFirst(i)) Open(i, kind, null, span);
        else
        {
            drafts.RemoveAt(drafts.Count - 1);
            Open(last.FirstLine, kind, last.Heading, span);
        }
    }

    // Right behind its heading; 2018年工作 goes on about 2018, though it begins with 未来五年.
    private bool StandsFirst(int i) => drafts[^1].Heading is not null && drafts[^1].FirstLine == i - 1;

    private bool IsLate(int i) => 4L * (lines[i].Span.Start - bodyStart) > 3L * (bodyEnd - bodyStart);

    private YearSpan? YearsOf(HeadingClass said, SectionKind kind)
        => kind is SectionKind.Review or SectionKind.Plan or SectionKind.OwnBuilding && said.Periods.Count > 0 ? said.Periods[0].Years : DefaultYears(kind);

    private YearSpan? DefaultYears(SectionKind kind) => kind switch
    {
        SectionKind.Review => OneYear(years.Review),
        SectionKind.Plan or SectionKind.OwnBuilding => OneYear(years.Plan),
        _ => null,
    };

    private static YearSpan? OneYear(int? year) => year is { } one ? new YearSpan(one) : null;

    private void Open(int i, SectionKind kind, TextSpan? heading, YearSpan? span)
    {
        problemsSeen |= kind == SectionKind.Problems;
        planSeen |= kind == SectionKind.Plan;
        if (kind == SectionKind.Review) lastReviewYears = span;
        drafts.Add(new SectionDraft(i, kind, heading, span));
    }
}
