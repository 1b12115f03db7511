namespace Xialu.TextMining.Indicators;

/// <summary>Tells level, growth, change and share apart, and which way a change goes.</summary>
internal static class MeasureReader
{
    /// <summary>Fills in measure, direction and basis of a figure that has its name.</summary>
    public static void Read(SentenceView view, Figure figure, Predicate predicate, string label)
    {
        figure.Basis = predicate.Basis ?? figure.Basis;
        figure.IsStart = predicate.IsStart;
        string unit = figure.Quantity.Unit;
        string named = figure.Name.Length > 0 ? figure.Name : label;
        if (figure.Name.Length == 0 && label.Length > 2 && Grammar.RoleOf(label.AsSpan(0, 2)) == GrammarRole.New) figure.IsNew = true;
        if (figure.Measure == Measure.Share && !UnitKinds.IsPoints(unit)) return;
        Direction change = predicate.IsBetter && Heads.IsRate(named) ? Direction.Up : predicate.Change != Direction.None && !predicate.IsTo ? predicate.Change : Governing(view, figure, predicate);
        if (change != Direction.None && predicate.Change == Direction.None && !UnitKinds.IsRelative(unit)) figure.IsNew = true;
        if (UnitKinds.IsPoints(unit)) Set(figure, Measure.Change, change == Direction.None ? Direction.Up : change);
        else if (predicate.IsStart || predicate.IsTo) SetLevel(view, figure);
        else if (figure.NameFollows && predicate.Change != Direction.None && Grammar.ValueOf(view.Word(view.Elements[figure.Element - 1])) is not "count") SetLevel(view, figure);
        else if (change != Direction.None) Set(figure, UnitKinds.IsRelative(unit) ? Measure.Growth : Measure.Change, change);
        else if (figure.IsNew && figure.Measure != Measure.Share && !UnitKinds.IsRelative(unit)) Set(figure, Measure.Change, Direction.Up);
        else if (UnitKinds.IsRelative(unit) && NamedMeasures.GrowthOf(named) is var byName && byName != Direction.None) Set(figure, Measure.Growth, byName);
        else if (UnitKinds.IsMultiple(unit) && (predicate.IsMultiple || figure.Quantity.IsChinese)) Set(figure, Measure.Growth, Direction.Up);
        else SetLevel(view, figure);
    }

    /// <summary>Under one 新增 the later items of its list are changes too.</summary>
    public static void Inherit(Figure figure, Figure head)
    {
        figure.IsNew = true;
        if (figure.Measure == Measure.Level && !UnitKinds.IsRelative(figure.Quantity.Unit)) Set(figure, head.Measure, head.Direction);
    }

    /// <summary>A verb of change that governs the name: 增加公办学位7700个, 压减支出10%.</summary>
    private static Direction Governing(SentenceView view, Figure figure, Predicate predicate)
    {
        int first = NamePhrase.SkipAdverbials(view, figure.ZoneStart, figure.ZoneEnd);
        if (first >= figure.ZoneEnd || predicate.IsTo) return Direction.None;
        return view.Elements[first].Role switch
        {
            GrammarRole.Up when Counts(view, figure, first) => Direction.Up,
            GrammarRole.Down when Counts(view, figure, first) => Direction.Down,
            _ => Direction.None,
        };
    }

    /// <summary>增加 and 减少 change a count; 提升 and 扩大 only when the figure is relative.</summary>
    private static bool Counts(SentenceView view, Figure figure, int verb)
        => view.Elements[verb].Kind == ElementKind.Word
            && (UnitKinds.IsRelative(figure.Quantity.Unit) && !Heads.IsRate(figure.Name) || Grammar.ValueOf(view.Word(view.Elements[verb])) is "count");

    private static void SetLevel(SentenceView view, Figure figure) => Set(figure, IsShare(view, figure) ? Measure.Share : Measure.Level, Direction.None);

    private static bool IsShare(SentenceView view, Figure figure)
        => UnitKinds.IsRelative(figure.Quantity.Unit) && !UnitKinds.IsMultiple(figure.Quantity.Unit)
            && (figure.NameFollows || IsPartOf(view, figure) || HasPredicateAfter(view, figure) || figure.Name.Contains('占', StringComparison.Ordinal) || NamedMeasures.IsShare(figure.Name));

    /// <summary>达到B的x% is a part of B, unless B is the plan that was fulfilled.</summary>
    private static bool IsPartOf(SentenceView view, Figure figure)
    {
        int of = figure.Element - 1;
        if (of <= figure.ZoneStart || view.Elements[of].Kind != ElementKind.Word || view.Word(view.Elements[of]) is not "的") return false;
        if (view.Elements[of - 1].Is(GrammarRole.Time)) return false;
        ReadOnlySpan<char> whole = view.Word(view.Elements[of - 1]);
        return !whole.EndsWith("计划") && !whole.EndsWith("目标") && !whole.EndsWith("任务") && !whole.EndsWith("预算");
    }

    /// <summary>预算支出72.9%用于民生: right between a subject and its predicate a percentage is a part of the subject.</summary>
    private static bool HasPredicateAfter(SentenceView view, Figure figure)
    {
        int after = figure.Element + 1;
        if (after >= view.Elements.Count || figure.ZoneEnd != figure.Element || figure.ZoneEnd == figure.ZoneStart) return false;
        if (view.Elements[after].Kind == ElementKind.Word && view.Word(view.Elements[after]) is "用于") return true;
        return !Heads.IsMeasure(figure.Name) && view.Elements[after].Kind == ElementKind.Word && view.Elements[after].Role is GrammarRole.Verb or GrammarRole.Preposition or GrammarRole.Light;
    }

    private static void Set(Figure figure, Measure measure, Direction direction) => (figure.Measure, figure.Direction) = (measure, direction);
}
