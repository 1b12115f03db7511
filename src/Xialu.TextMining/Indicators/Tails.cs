namespace Xialu.TextMining.Indicators;

/// <summary>
/// Names after figures that share an action at the end (15条食街、47所学校管道燃气改造) or a head
/// (17项国家级和16项省级改革试点), and names before figures that are only a rank of the name before (国家级平台18家、省级115家).
/// </summary>
internal static class Tails
{
    /// <summary>Completes the names of one sentence.</summary>
    public static void Share(SentenceView view, List<Figure> figures)
    {
        for (int i = figures.Count - 2; i >= 0; i--)
        {
            Figure figure = figures[i], next = figures[i + 1];
            if (figure.Clause != next.Clause) continue;
            if (CountsSame(figure, next)) (figure.Noun, figure.Name) = (next.Noun, figure.Name + next.Noun);
            if (next.NameFollows && (figure.Element + 1 == next.Element || IsOtherScale(view, figure, next))) (figure.Name, figure.Deed) = (next.Name, next.Deed);
            if (figure.NameFollows && next.Tail.Length > 0 && figure.Tail.Length == 0 && IsAdjacent(view, figure, next)) (figure.Name, figure.Tail) = (figure.Name + next.Tail, next.Tail);
            else if (figure.NameFollows && next.NameFollows && IsAdjacent(view, figure, next)) Lend(view, figure, next);
        }
        for (int i = 1; i < figures.Count; i++)
            if (Heads.IsRank(figures[i].Name) && !figures[i].NameFollows && (figures[i].IsPart || figures[i].Clause == figures[i - 1].Clause))
                figures[i].Name += AfterRank(figures[i - 1].Name);
    }

    /// <summary>Ends names in what the counted things did; a known name, and one that tells it already, stay as they are.</summary>
    public static void AddDeeds(List<Figure> figures)
    {
        foreach (Figure figure in figures)
            if (figure.Deed.Length > 0 && figure.Name.Length + figure.Deed.Length <= NamePhrase.LongestName && !figure.Name.EndsWith(figure.Deed, StringComparison.Ordinal) && !IndicatorTable.Default.IsKnown(figure.Name))
                figure.Name += figure.Deed;
    }

    /// <summary>开工10个、续建25个项目: the first verb's noun stands behind the last count.</summary>
    private static bool CountsSame(Figure figure, Figure next)
        => figure.IsVerbOnly && figure.Noun.Length == 0 && next.IsVerbOnly && next.Noun.Length > 0 && next.ZoneStart <= figure.Element + 2
            && string.Equals(figure.Quantity.Unit, next.Quantity.Unit, StringComparison.Ordinal);

    /// <summary>帮扶50户、160人低收入群体: the same things in another unit.</summary>
    private static bool IsOtherScale(SentenceView view, Figure figure, Figure next)
        => figure.Element + 2 == next.Element && view.Elements[figure.Element + 1].Kind == ElementKind.Pause && (!figure.HasOwnName || figure.IsVerbOnly)
            && !string.Equals(figure.Quantity.BaseUnit, next.Quantity.BaseUnit, StringComparison.Ordinal);

    private static void Lend(SentenceView view, Figure figure, Figure next)
    {
        string lent = Lent(view, figure, next);
        figure.Name += lent;
        // 20万人脱贫、5个村出列: a name that ends in what was done has a deed of its own.
        if (lent.Length == 0 && figure.Deed.Length == 0 && !Heads.IsFlow(figure.Name) && !Heads.IsAction(figure.Name)) figure.Deed = next.Deed;
    }

    /// <summary>Whether only a pause or conjunction stands between the first name and the second figure.</summary>
    private static bool IsAdjacent(SentenceView view, Figure figure, Figure next)
    {
        int between = next.Element - NamePhrase.EndAfter(view, figure.Element + 1, isGoverned: true);
        return between is 0 or 1;
    }

    private static string Lent(SentenceView view, Figure figure, Figure next)
    {
        if (Heads.IsRank(figure.Name)) return AfterRank(next.Name);
        int start = next.Element + 1, end = NamePhrase.EndAfter(view, start, isGoverned: true);
        if (end - start < 2 || !view.Elements[end - 1].Is(GrammarRole.Action) && !Heads.IsAction(next.Name) || Heads.IsAction(figure.Name)) return "";
        // 重点镇和小康示范村建设: what is done is lent, not the noun it is done to, which is about as long as the first one.
        int shared = start + 1;
        while (shared < end - 1 && !view.Elements[shared].Is(GrammarRole.Action) && view.Elements[shared].Start - view.Elements[start].Start < figure.Name.Length) shared++;
        return NamePhrase.TextOf(view, shared, end);
    }

    private static string AfterRank(string name)
    {
        int rank = name.IndexOf('级', StringComparison.Ordinal);
        return rank >= 0 ? name[(rank + 1)..] : name;
    }
}
