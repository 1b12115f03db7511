using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Indicators;

/// <summary>Finds, clause by clause, what each figure of a sentence measures and what it says about it.</summary>
internal sealed class FigureLinker(SentenceView view, List<Figure> figures)
{
    private string subject = "";
    private string topic = "";
    private int clause;

    /// <summary>Links the figures of the sentence in order.</summary>
    public void Link()
    {
        int after = 0;
        for (int i = 0; i < view.Elements.Count; i++)
        {
            Element element = view.Elements[i];
            if (element.Kind == ElementKind.Break) EndClause(i);
            if (element.Kind != ElementKind.Quantity) continue;
            figures.Add(LinkFigure(i, Math.Max(clause, after)));
            after = EndOfName(i);
        }
        Distribution.Apply(view, figures);
        Topics.Complete(view, figures);
    }

    /// <summary>A clause without a figure leaves its subject as the topic of the figures to come.</summary>
    private void EndClause(int index)
    {
        bool hasFigure = figures.Count > 0 && figures[^1].Element >= clause;
        if (!hasFigure && Topics.SubjectOf(view, clause, index) is { Length: > 0 } found) topic = found;
        clause = index + 1;
    }

    /// <summary>Where the next figure's words begin: after the name that follows this one, unless the next figure shares it.</summary>
    private int EndOfName(int figure)
    {
        int end = figures[^1].NameFollows ? NamePhrase.EndAfter(view, figure + 1, isGoverned: true) : figure + 1;
        bool isShared = end < view.Elements.Count && !view.Elements[end].IsJoint && view.Elements[end].Kind != ElementKind.Break;
        return isShared ? figure + 1 : end;
    }

    private Figure LinkFigure(int index, int start)
    {
        Quantity quantity = view.Quantities[view.Elements[index].Index];
        var figure = new Figure { Quantity = quantity, Element = index, Clause = clause };
        bool isJoined = start < index && view.Elements[start].IsJoint;
        while (start < index && view.Elements[start].IsJoint) start++;
        Figure? previous = figures.Count > 0 ? figures[^1] : null;
        if (isJoined && start == index && previous is not null && !NamePhrase.Opens(view, index + 1)) return Continue(figure, previous);

        Predicate predicate = Predicate.Read(view, start, index);
        (figure.ZoneStart, figure.ZoneEnd) = (start, predicate.Start);
        figure.IsGoverned = IsGoverned(start, predicate.Start);
        Figure? listHead = isJoined && !figure.IsGoverned && previous?.Clause == clause ? previous : null;
        bool isEvent = predicate.IsReached || predicate.Start > start && view.Elements[predicate.Start - 1].Role is GrammarRole.Verb or GrammarRole.Action;
        figure.IsNew = HasRole(start, predicate.Start, GrammarRole.New);
        bool isObject = figure.IsGoverned || listHead is { IsGoverned: true, NameFollows: true };
        figure.IsGoverned |= listHead is { IsGoverned: true };
        Name(figure, predicate, isObject);
        MeasureReader.Read(view, figure, predicate);
        if (listHead is { IsNew: true } && !isEvent) MeasureReader.Inherit(figure, listHead);
        if (Heads.IsGoal(figure.Name) && previous is not null) TakeGoal(figure, previous);
        if (figure.Name.Length == 0) figure.Name = subject.Length > 0 ? subject : topic;
        if (figure.HasOwnName && !figure.NameFollows || subject.Length == 0 || figure.IsGoverned || figure.NameFollows) subject = figure.Name;
        return figure;
    }

    /// <summary>增长7%（年度目标6%以上）: the goal is of what the figure before measures.</summary>
    private static void TakeGoal(Figure figure, Figure previous)
    {
        figure.IsGoal = true;
        figure.Name = previous.Name;
        figure.HasOwnName = false;
        if (UnitKinds.IsRelative(figure.Quantity.Unit) == UnitKinds.IsRelative(previous.Quantity.Unit))
            (figure.Measure, figure.Direction) = (previous.Measure, previous.Direction);
    }

    /// <summary>A、B和C after one predicate: B and C share it.</summary>
    private static Figure Continue(Figure figure, Figure previous)
    {
        figure.Head = previous.Head ?? previous;
        figure.Name = previous.Name;
        figure.IsNew = previous.IsNew;
        figure.IsGoverned = previous.IsGoverned;
        figure.IsReached = previous.IsReached;
        figure.Basis = previous.Basis;
        figure.Measure = previous.Measure;
        figure.Direction = previous.Direction;
        return figure;
    }

    private void Name(Figure figure, Predicate predicate, bool isObject)
    {
        int share = ShareIn(figure.ZoneStart, figure.ZoneEnd);
        if (share >= 0) { NameShare(figure, share); return; }
        string before = NamePhrase.Before(view, figure.ZoneStart, figure.ZoneEnd);
        bool isClause = predicate.IsTo || predicate.Change != Direction.None && !UnitKinds.IsClassifier(figure.Quantity);
        string follows = isClause || IsPurpose(figure, before) ? "" : NamePhrase.After(view, figure.Element + 1, isObject);
        figure.NameFollows = follows.Length > 0 && (before.Length == 0 || FollowsRather(figure));
        figure.Name = figure.NameFollows ? follows : before;
        figure.HasOwnName = figure.Name.Length > 0;
    }

    /// <summary>
    /// Names on both sides: a classifier belongs to the noun after it (改造4家社康中心), an amount to the noun before it
    /// (投资规模2000亿元) unless that is only a verb (落实1.1亿元人才补贴).
    /// </summary>
    private bool FollowsRather(Figure figure)
    {
        if (LeadsToName(view.Elements[figure.Element - 1]) || LeadsToName(view.Elements[figure.ZoneEnd - 1])) return true;
        int end = NamePhrase.EndAfter(view, figure.Element + 1, isGoverned: true);
        bool runsIntoFigure = end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Quantity;
        return UnitKinds.IsClassifier(figure.Quantity) ? !runsIntoFigure || end == figure.Element + 2 : false;
    }

    /// <summary>投入3亿元建设…: after an amount with a name of its own a verb says what it was spent on.</summary>
    private bool IsPurpose(Figure figure, string before)
        => before.Length > 0 && !UnitKinds.IsClassifier(figure.Quantity) && figure.Element + 1 < view.Elements.Count && view.Elements[figure.Element + 1].Is(GrammarRole.Action);

    /// <summary>A占B的x%: the part, 占 and the whole are the name.</summary>
    private void NameShare(Figure figure, int share)
    {
        string part = NamePhrase.Before(view, figure.ZoneStart, share);
        if (part.Length == 0 || view.Elements[share - 1].Is(GrammarRole.Verb)) part = OwnerAfter(figure) is { Length: > 0 } owner ? owner : subject;
        figure.Name = share + 1 < figure.ZoneEnd ? part + NamePhrase.TextOf(view, share, figure.ZoneEnd) : part;
        figure.HasOwnName = part.Length > 0;
        figure.Measure = Measure.Share;
    }

    /// <summary>占B比重x%的A: the part stands after the figure.</summary>
    private string OwnerAfter(Figure figure)
    {
        int of = figure.Element + 1;
        return of < view.Elements.Count && view.Elements[of].Kind == ElementKind.Word && view.Word(view.Elements[of]) is "的"
            ? NamePhrase.After(view, of, isGoverned: false)
            : "";
    }

    private int ShareIn(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
            if (view.Elements[i].Is(GrammarRole.Share)) return i;
        return -1;
    }

    /// <summary>Whether a word right before a figure calls for a noun after it: a verb, 等, 内.</summary>
    private bool LeadsToName(Element last) => last.Kind == ElementKind.Word && (last.Role switch
    {
        GrammarRole.Verb or GrammarRole.Action or GrammarRole.New or GrammarRole.Up or GrammarRole.Down or GrammarRole.Modal => true,
        _ => view.Word(last) is "等" or "内" or "中" or "里",
    });

    /// <summary>Whether the zone begins with a verb whose object follows: an event rather than a stock.</summary>
    private bool IsGoverned(int start, int end)
    {
        int first = NamePhrase.SkipAdverbials(view, start, end);
        if (HasRole(start, first, GrammarRole.Light) || first >= end) return first > start && HasRole(start, first, GrammarRole.Light);
        return view.Elements[first].Kind == ElementKind.Word && view.Elements[first].Role switch
        {
            GrammarRole.Verb or GrammarRole.New or GrammarRole.Up or GrammarRole.Down => true,
            GrammarRole.Action => true,
            _ => false,
        };
    }

    private bool HasRole(int start, int end, GrammarRole role)
    {
        for (int i = start; i < end; i++)
            if (view.Elements[i].Is(role)) return true;
        return false;
    }
}
