namespace Xialu.TextMining.Indicators;

/// <summary>The words that join a subject to the figure after them: 同比增长, 分别达到, 由.</summary>
internal readonly record struct Predicate
{
    /// <summary>Index of its first element; the subject zone ends here.</summary>
    public required int Start { get; init; }

    public Direction Change { get; init; }

    /// <summary>The change is for the better: a fall of what does harm, a rise of a rate (优良天数比例改善).</summary>
    public bool IsBetter { get; init; }

    /// <summary>The change names the level reached: 提高到.</summary>
    public bool IsTo { get; init; }

    public bool IsStart { get; init; }

    public bool IsReached { get; init; }

    /// <summary>The level held all the time: 保持, 始终.</summary>
    public bool IsSteady { get; init; }

    /// <summary>完成 or 实现 right before the figure: it governs the noun after it.</summary>
    public bool IsDone { get; init; }

    /// <summary>The multiple of an earlier level: 是2010年的2.5倍.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>分别 or 各 before the figures of a list.</summary>
    public bool IsEach { get; init; }

    public string? Basis { get; init; }

    /// <summary>Reads back from a figure to the words that are no longer predicate.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="start">Index of the first element that may belong.</param>
    /// <param name="end">Index of the figure's element.</param>
    public static Predicate Read(SentenceView view, int start, int end)
    {
        int against = LastAgainst(view, start, end);
        int first = SkipRateBase(view, start, end);
        // 比上年多26亿元: without a comparison 多 is part of another word.
        bool isCompared = against >= 0 || end - 2 >= start && view.Elements[end - 2].Is(GrammarRole.Basis);
        Direction difference = isCompared ? DifferenceOf(view, end - 1) : Direction.None;
        bool isBetter = difference == Direction.None && Betters(view, start, end);
        if (isBetter) difference = Direction.Down;
        if (difference == Direction.None) difference = NetOf(view, start, end);
        if (difference != Direction.None) first = end - 1;
        var result = new Predicate { Start = end, Change = difference, IsBetter = isBetter };
        while (first > start && (first > against && against >= 0 || Joins(view, view.Elements[first - 1])))
            result = result.With(view, first--);
        return result with { Start = first };
    }

    private static Direction DifferenceOf(SentenceView view, int index)
        => view.Gives(index, Cue.More) ? Direction.Up : view.Gives(index, Cue.Less) ? Direction.Down : Direction.None;

    /// <summary>空气质量指数改善12%: a noun elsewhere (交通改善项目), here what does harm fell.</summary>
    private static bool Betters(SentenceView view, int start, int end) => end > start && view.Gives(end - 1, Cue.Betters) && IsRelative(view, end);

    /// <summary>市场主体净增15%: a count elsewhere, right before a percentage a growth.</summary>
    private static Direction NetOf(SentenceView view, int start, int end)
        => end > start && view.Elements[end - 1].Is(GrammarRole.New) && IsRelative(view, end) ? WayOf(view.Word(view.Elements[end - 1])) : Direction.None;

    private static Direction WayOf(ReadOnlySpan<char> verb) => Grammar.ValueOf(verb) is "down" ? Direction.Down : Direction.Up;

    private static bool IsRelative(SentenceView view, int figure) => UnitKinds.IsRelative(view.Quantities[view.Elements[figure].Index].Unit);

    /// <summary>提高到每人每年4500元: the base of the rate stands between the verb and the figure.</summary>
    private static int SkipRateBase(SentenceView view, int start, int end)
    {
        int first = end;
        while (first > start && view.Elements[first - 1].Kind == ElementKind.Word && view.Word(view.Elements[first - 1])[0] == '每') first--;
        return first < end && first > start && Joins(view, view.Elements[first - 1]) ? first : end;
    }

    /// <summary>比 or 较, and the 是 of 是2010年的2.5倍, open a comparison that ends at the figure, whatever stands between.</summary>
    private static int LastAgainst(SentenceView view, int start, int end)
    {
        bool isMultiple = UnitKinds.IsMultiple(view.Quantities[view.Elements[end].Index].Unit)
            && end > start && view.Elements[end - 1].Kind == ElementKind.Word && view.Word(view.Elements[end - 1]) is "的";
        for (int i = end - 1; i >= start; i--)
            if (view.Elements[i].Is(GrammarRole.Against) || isMultiple && view.Gives(i, Cue.Equates)) return i;
        return -1;
    }

    private static bool Joins(SentenceView view, Element element) => element.Kind == ElementKind.Word && element.Role switch
    {
        GrammarRole.Light or GrammarRole.Up or GrammarRole.Down or GrammarRole.Flat or GrammarRole.To or GrammarRole.Each or GrammarRole.Both
            or GrammarRole.Basis or GrammarRole.Against or GrammarRole.Modal or GrammarRole.Time => true,
        GrammarRole.Adverb => !view.Word(element).SequenceEqual("等"),
        GrammarRole.Preposition => Grammar.Gives(view.Word(element), Cue.Directs),
        GrammarRole.Nominal => Grammar.Gives(view.Word(element), Cue.Qualifies),
        _ => false,
    };

    private Predicate With(SentenceView view, int after)
    {
        Element element = view.Elements[after - 1];
        if (element.Kind != ElementKind.Word) return this;
        ReadOnlySpan<char> word = view.Word(element);
        bool adjacent = Change == Direction.None;
        return element.Role switch
        {
            GrammarRole.Up when adjacent => this with { Change = Direction.Up },
            GrammarRole.Down when adjacent => this with { Change = Direction.Down },
            // 比上年净增26家: inside a comparison the verb is part of the predicate.
            GrammarRole.New when adjacent => this with { Change = WayOf(word) },
            GrammarRole.Each => this with { IsEach = true },
            GrammarRole.Flat => this with { Change = Direction.Flat },
            GrammarRole.To => this with { IsTo = true, IsReached = true },
            GrammarRole.Basis => this with { Basis = word.ToString() },
            GrammarRole.Against => this with { Basis = Basis ?? Comparison(view, after - 1) },
            GrammarRole.Light when Grammar.Gives(word, Cue.Fulfils) => this with { IsDone = true },
            GrammarRole.Light when Grammar.Gives(word, Cue.Holds) => this with { IsSteady = true, IsReached = true },
            GrammarRole.Adverb when Grammar.Gives(word, Cue.Holds) => this with { IsSteady = true },
            GrammarRole.Light => this with { IsReached = true, IsMultiple = IsMultiple || Grammar.Gives(word, Cue.Equates) },
            GrammarRole.Preposition when Grammar.Gives(word, Cue.Reaches) => this with { IsTo = true, IsReached = true },
            GrammarRole.Preposition when Grammar.Gives(word, Cue.StartsFrom) => this with { IsStart = true },
            _ => this,
        };
    }

    /// <summary>比 with what follows it, as far as it is a time: 比上年, 较2020年.</summary>
    private static string? Comparison(SentenceView view, int against)
    {
        int end = against + 1;
        while (end < view.Elements.Count && view.Elements[end].Is(GrammarRole.Time)) end++;
        return end > against + 1 ? view.Letters[view.Elements[against].Start..view.Elements[end - 1].End].ToString() : null;
    }
}
