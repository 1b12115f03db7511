using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Tells the time a figure is about, from the words of its sentence and the part of the report it stands in.</summary>
internal sealed class PeriodResolver(Outline outline)
{
    /// <summary>The basis of a sum over years.</summary>
    public const string Total = "累计";

    private const string NextYear = "明年";

    private readonly int? deliveryYear = outline.DeliveredOn?.Year ?? outline.PlanYear;
    private readonly bool saysNextYear = outline.DeliveredOn?.Year < outline.PlanYear && outline.Document.Text.ToString().Contains(NextYear, StringComparison.Ordinal);
    private TimeMention? opening;
    private bool isChained;

    /// <summary>The year that 今年 means: the year of delivery; in a plan read in December the year planned, unless the report calls that 明年.</summary>
    private int? thisYear;

    /// <summary>The year that 上半年 and 一季度 lie in where none is said: the one reviewed in a review, the first one planned in a plan.</summary>
    private int? partYear;
    private bool isPlan;

    /// <summary>The period of a figure; null where it cannot be known.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="section">The part of the report.</param>
    /// <param name="mention">The time stated for the figure, where one is.</param>
    public string? Resolve(SentenceView view, Figure figure, Section section, TimeMention? mention)
    {
        if (section.Kind == SectionKind.Annex) return mention?.Period;
        YearSpan? context = section.Years ?? DefaultYears(section.Kind);
        if (figure.IsStart) return mention is { IsAdjacent: true } ? mention.Period : null;
        if (!IsYearly(figure) && BaseYear(view, figure) is { } from && (mention?.Years ?? context)?.Last is { } to && from < to - 1 && figure.Measure is Measure.Growth or Measure.Change)
            return new YearSpan(from, to).ToString();
        if (mention is not null) return Stated(figure, mention, context);
        return context is { } span ? (IsStock(figure) ? new YearSpan(span.Last) : span).ToString() : null;
    }

    /// <summary>到十三五期间 or 用三年时间 a level is reached at the end; 年均 speaks of all years up to the one stated.</summary>
    private static string Stated(Figure figure, TimeMention mention, YearSpan? context)
    {
        if (mention.Years is not { } years) return mention.Period;
        if (IsYearly(figure)) return Span(years, context);
        // “十四五”时期完成投资1.5万亿元: what is spent and done in the years said adds up.
        bool isReached = !years.IsOneYear && !mention.IsLasting && !AddsUp(figure) && !IsEachYear(figure) && IsStock(figure);
        return isReached ? new YearSpan(years.Last).ToString() : mention.Period;
    }

    private YearSpan? DefaultYears(SectionKind kind)
    {
        int? year = kind switch
        {
            SectionKind.Review or SectionKind.Problems or SectionKind.Front => outline.ReviewYear,
            _ => outline.PlanYear,
        };
        return year is { } known ? new YearSpan(known) : null;
    }

    /// <summary>年均 speaks of the whole span that ends at the stated year.</summary>
    private static string Span(YearSpan stated, YearSpan? context)
        => (!stated.IsOneYear || context is not { IsOneYear: false } span ? stated : new YearSpan(span.First, stated.Last)).ToString();

    private static bool IsYearly(Figure figure) => IsEachYear(figure) && figure.Measure is Measure.Growth or Measure.Change;

    private static bool AddsUp(Figure figure) => Heads.IsSummed(figure.Name) || figure.IsEvent && !UnitKinds.IsRelative(figure.Quantity.Unit);

    private static bool IsEachYear(Figure figure) => figure.Basis is { } basis && Grammar.Gives(basis, Cue.Yearly);

    /// <summary>In a part that covers several years a level reached belongs to the last one, an event or growth to all of them.</summary>
    private static bool IsStock(Figure figure)
    {
        if (figure.Measure is not (Measure.Level or Measure.Share) || figure.IsSteady || IsEachYear(figure)) return false;
        // 企业累计达30家 is what there is, 出口累计达3亿美元 what was sold over the years.
        bool isCounted = figure is { IsReached: true, IsEvent: false, NameFollows: false } && UnitKinds.IsClassifier(figure.Quantity);
        if (figure.Basis is Total && !isCounted || figure.Name.Contains(Total, StringComparison.Ordinal)) return false;
        if (figure.Measure == Measure.Share || figure.IsReached || figure.IsAchieved && IsMeasured(figure)) return true;
        bool isRelative = UnitKinds.IsRelative(figure.Quantity.Unit);
        if (Heads.IsStock(figure.Name) && !figure.IsNew && (isRelative || !figure.NameFollows && !figure.IsGoverned)) return true;
        // A bare count of things (新修梯田9万亩) tells what was done; only what is measured again each year stands at its end.
        return !figure.IsGoverned && !figure.NameFollows && !figure.IsEvent && !Heads.IsFlow(figure.Name) && (isRelative || IsMeasured(figure));
    }

    private static bool IsMeasured(Figure figure) => figure.Known is not null || figure.Placed is not null || Heads.IsMeasure(figure.Name) || Heads.IsPerUnit(figure.Name);

    /// <summary>Begins a sentence: after a semicolon the time that opened the chain of clauses still holds.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="section">The part of the report it stands in.</param>
    public void Open(SentenceView view, Section section)
    {
        isPlan = section.Kind is SectionKind.Plan or SectionKind.OwnBuilding or SectionKind.Closing;
        thisYear = isPlan && !saysNextYear ? outline.PlanYear : deliveryYear;
        partYear = section.Kind is SectionKind.Review or SectionKind.Problems ? section.Years?.Last ?? outline.ReviewYear : isPlan ? outline.PlanYear : deliveryYear;
        if (!isChained) opening = null;
        isChained = view.Length > 0 && view.Letters[^1] == '；';
        for (int i = 0; opening is null && i < Math.Min(2, view.Elements.Count); i++)
            if (view.Elements[i].Is(GrammarRole.Time) && !(i > 0 && IsComparison(view, i))) opening = Mention(view, i);
    }

    /// <summary>Passes over a sentence that states no figure.</summary>
    /// <param name="last">Its last character.</param>
    public void Pass(char last)
    {
        if (!isChained) opening = null;
        isChained = last is '；' or ';';
    }

    /// <summary>The nearest time stated before the figure in its sentence, base years of comparisons left out.</summary>
    public TimeMention? Explicit(SentenceView view, Figure figure)
    {
        bool isWhole = false;
        for (int i = figure.Element - 1; i >= 0; i--)
        {
            Element element = view.Elements[i];
            if (element.Kind == ElementKind.Word && (Since(view, i) ?? (isWhole ? null : Ahead(view, i))) is { } years) return years;
            isWhole |= IsWholeYear(view, element);
            if ((IsYearBefore(view, element) || IsOfStart(view, i)) && !figure.IsStart) continue;
            if (!element.Is(GrammarRole.Time)) continue;
            if (i > 0 && IsComparison(view, i) || Mention(view, i) is not { } mention) continue;
            if (RangeStart(view, i) is { } first && mention.Years is { } last && first < last.Last) mention = TimeMention.OfYears(new YearSpan(first, last.Last));
            return (isWhole && mention.Years is { } whole ? TimeMention.OfYears(whole) : mention) with { IsAdjacent = i + 2 >= figure.Element };
        }
        return opening;
    }

    /// <summary>上半年增长2.4%，全年增长4.6%: the half year ends where more than it is spoken of.</summary>
    private static bool IsWholeYear(SentenceView view, Element element) => element.Is(GrammarRole.Time) && Grammar.Gives(view.Word(element), Cue.WholeYear);

    /// <summary>上年 is what a figure is compared with, and its own time only in 由上年的4家增加到9家.</summary>
    private static bool IsYearBefore(SentenceView view, Element element) => element.Is(GrammarRole.Time) && view.Word(element) is "上年";

    /// <summary>由“十二五”末的4家增加到9家: the time of the level left, not of the one reached.</summary>
    private static bool IsOfStart(SentenceView view, int time)
        => time > 0 && view.Gives(time - 1, Cue.StartsFrom) && time + 1 < view.Elements.Count
            && (view.Elements[time + 1].Kind == ElementKind.Quantity || view.Elements[time + 1].Kind == ElementKind.Word && view.Word(view.Elements[time + 1]) is "的");

    /// <summary>The time that an element names; 上半年 after 2023年 is the half of that year.</summary>
    private TimeMention? Mention(SentenceView view, int index)
    {
        Element? before = index > 0 ? view.Elements[index - 1] : null;
        int? year = before is { } word && word.Is(GrammarRole.Time) && TimeMention.Read(view.Word(word), thisYear, null)?.Years is { IsOneYear: true } years ? years.First : partYear;
        return TimeMention.Read(view.Word(view.Elements[index]), thisYear, year);
    }

    /// <summary>十八大以来, 2013年以来, 连续五年: a span that ends with the year under review.</summary>
    private TimeMention? Since(SentenceView view, int index)
    {
        if (outline.ReviewYear is not { } reviewed) return null;
        ReadOnlySpan<char> word = view.Word(view.Elements[index]);
        if (word[^1] is not ('来' or '年')) return null;
        int? first = word is "以来" && index > 0 ? EventYears.YearOf(view.Letters[..view.Elements[index].Start]) ?? Mention(view, index - 1)?.Years?.First : CountedYears.InRow(word) is { } years ? reviewed - years + 1 : null;
        return first is { } year && year < reviewed ? TimeMention.OfYears(new YearSpan(year, reviewed)) with { IsLasting = true } : null;
    }

    /// <summary>用三年时间, 五年内: a span that begins with the year planned.</summary>
    private TimeMention? Ahead(SentenceView view, int index)
        => isPlan && outline.PlanYear is { } first && CountedYears.Ahead(view, index) is > 1 and var years ? TimeMention.OfYears(new YearSpan(first, first + years - 1)) : null;

    /// <summary>The first year of 2005年到2014年 whose second one stands here.</summary>
    private int? RangeStart(SentenceView view, int last)
        => last > 1 && view.Gives(last - 1, Cue.Reaches)
            ? Mention(view, last - 2)?.Years?.First
            : null;

    private static bool IsComparison(SentenceView view, int time)
    {
        Element before = view.Elements[time - 1];
        if (before.Kind != ElementKind.Word) return false;
        if (before.Role == GrammarRole.Against || view.Gives(time - 1, Cue.Equates) || IsGround(view, time + 1)) return true;
        return view.Gives(time - 1, Cue.Accompanies) && ComparesAfter(view, time);
    }

    /// <summary>与2010年相比, 与2010年基本持平.</summary>
    private static bool ComparesAfter(SentenceView view, int time)
    {
        int after = time + 1;
        while (after < view.Elements.Count && view.Elements[after].Is(GrammarRole.Adverb)) after++;
        return after < view.Elements.Count && (view.Elements[after].Is(GrammarRole.Against) || view.Elements[after].Is(GrammarRole.Flat));
    }

    /// <summary>在2010年的基础上翻一番: what a change starts from.</summary>
    private static bool IsGround(SentenceView view, int after)
    {
        if (after < view.Elements.Count && view.Elements[after].Kind == ElementKind.Word && view.Word(view.Elements[after]) is "的") after++;
        return after < view.Elements.Count && view.Elements[after].Kind == ElementKind.Word && view.Word(view.Elements[after]).StartsWith("基础", StringComparison.Ordinal);
    }

    /// <summary>与2015年相比，…: a comparison that opens the sentence holds for all of it.</summary>
    private static bool LeadsSentence(SentenceView view, int time)
        => time <= 2 && time + 2 < view.Elements.Count && view.Elements[time + 1].Is(GrammarRole.Against) && view.Elements[time + 2].Kind == ElementKind.Break;

    /// <summary>The year a growth is measured from: 比2010年, 是2010年的; from the end of a plan (比“十一五”末) it is a growth of the years after.</summary>
    private int? BaseYear(SentenceView view, Figure figure)
    {
        for (int i = figure.Element - 1; i > 0; i--)
            if ((i > figure.Clause || LeadsSentence(view, i)) && IsComparison(view, i) && Mention(view, i)?.Years is { IsOneYear: true } years)
                return FiveYearPlans.In(view.Word(view.Elements[i])) is null ? years.First : years.First + 1;
        return null;
    }
}
