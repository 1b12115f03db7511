namespace Xialu.TextMining.Indicators;

/// <summary>Walks the clauses of a sentence and finds for each figure what it measures and what is said about it.</summary>
/// <param name="view">The sentence.</param>
/// <param name="figures">Takes the figures, in order.</param>
/// <param name="label">The name that the sentence's place gives it, such as a table row's first cell; or empty.</param>
internal sealed class FigureLinker(SentenceView view, List<Figure> figures, string label)
{
    private readonly FigureNamer namer = new(view, figures);
    private string subject = "";
    private string topic = "";
    private int clause;
    private int afterBracket;
    private Figure? listed;
    private (int Clause, Figure? Listed) outside;

    /// <summary>Links the figures of the sentence in order.</summary>
    public void Link()
    {
        int after = 0;
        for (int i = 0; i < view.Elements.Count; i++)
        {
            Element element = view.Elements[i];
            if (element.Kind == ElementKind.Break) Break(element, i);
            if (element.Kind != ElementKind.Quantity) continue;
            listed = LinkFigure(i, Math.Max(clause, after));
            figures.Add(listed);
            after = EndOfName(i);
        }
        Distribution.Apply(view, figures);
        Topics.Complete(view, figures);
        Tails.AddDeeds(figures);
    }

    /// <summary>Ends a clause. A bracket with figures in it is a clause of its own, after which the list around it goes on.</summary>
    private void Break(Element mark, int index)
    {
        bool hasFigure = figures.Count > 0 && figures[^1].Element >= clause;
        if (!hasFigure && Topics.SubjectOf(view, clause, index) is { Length: > 0 } found) topic = found;
        if (mark.Index is '（' or '【') outside = (clause, listed);
        bool goesOn = mark.Index is '）' or '】' && index + 1 < view.Elements.Count && view.Elements[index + 1].IsJoint;
        (clause, listed) = goesOn && outside.Listed is not null ? outside : (index + 1, mark.Index is '（' ? listed : null);
        if (goesOn) afterBracket = index + 1;
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
        start = Math.Max(start, afterBracket);
        var figure = new Figure { Quantity = view.Quantities[view.Elements[index].Index], Element = index, Clause = clause };
        bool isJoined = start < index && view.Elements[start].IsJoint;
        while (start < index && view.Elements[start].IsJoint) start++;
        if (isJoined && listed is not null && (start == index ? !NamePhrase.Opens(view, index + 1) : IsRateBase(start, index))) return Continue(figure, listed);

        Predicate predicate = Predicate.Read(view, start, index);
        if (predicate.Start == start) start = SubjectClause(start, predicate);
        if (start < clause) predicate = predicate with { Start = clause - 1 };
        Figure? head = isJoined || IsInside(start) ? listed : null;
        Describe(figure, predicate, start, head);
        namer.Name(figure, predicate, head);
        MeasureReader.Read(view, figure, predicate, label);
        head ??= ListBefore(figure);
        if (head is { IsNew: true } && !HasOwnVerb(figure) && !EndsInVerb(figure) && !predicate.IsReached) MeasureReader.Inherit(figure, head);
        if (figures.Count > 0 && IsGoal(figure)) TakeGoal(figure, figures[^1]);
        else if (figures.Count > 0 && FulfilsGoal(figure) && Heads.IsGoal(figure.Name) && UnitKinds.IsRelative(figure.Quantity.Unit)) figure.Name = Done(figure, figures[^1]);
        if (figure.Name.Length == 0) figure.Name = namer.DeedOf(figure) is { Length: > 0 } deed && !IsCounted(figure) ? deed : FirstOf(subject, label, topic);
        if (figures.Count > 0 && IsSecondTier(figure, figures[^1])) (figure.Measure, figure.Direction) = (figures[^1].Measure, figures[^1].Direction);
        // 占比由3%提高到5%: the second figure measures what the first one does.
        if (!figure.HasOwnName && predicate.IsTo && figures.Count > 0 && figures[^1] is { IsStart: true, Head: null, Measure: Measure.Share }) figure.Measure = Measure.Share;
        figure.IsPart = OpensPart(figure) && figures.Count > 0;
        if (figure.IsPart) TakeWhole(figure, figures[^1]);
        if (figure.HasOwnName || subject.Length == 0) subject = figure.Name;
        return figure;
    }

    /// <summary>提高到每月520元和每年3900元: with the base of its rate the second figure still counts what the first does.</summary>
    private bool IsRateBase(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (view.Elements[i].Kind != ElementKind.Word || view.Word(view.Elements[i])[0] != '每') return false;
        return !NamePhrase.Opens(view, end + 1);
    }

    /// <summary>机电产品和高新技术产品出口，分别增长30.8%和51.1%: the subject stands in the clause before, which holds nothing else.</summary>
    private int SubjectClause(int start, Predicate predicate)
    {
        if (start != clause || clause < 2 || !predicate.IsEach || view.Elements[clause - 1] is not { Kind: ElementKind.Break, Index: '，' }) return start;
        int first = clause - 1;
        while (first > 0 && view.Elements[first - 1] is { Kind: not (ElementKind.Break or ElementKind.Quantity) } element && (element.IsNominal || element.IsJoint || element.Is(GrammarRole.Place) || element.Is(GrammarRole.Time))) first--;
        bool isWhole = first == 0 || view.Elements[first - 1].Kind == ElementKind.Break;
        return isWhole && first < clause - 1 ? first : start;
    }

    /// <summary>新增企业3家，科技型企业38家: a clause of the same noun goes on with the list before the comma.</summary>
    private Figure? ListBefore(Figure figure)
    {
        if (figures.Count == 0 || figures[^1] is not { IsNew: true, NameFollows: false } last || last.Element + 2 != clause || view.Elements[clause - 1].Index != '，') return null;
        if (!UnitKinds.IsClassifier(figure.Quantity) || !UnitKinds.IsClassifier(last.Quantity) || figure.ZoneEnd != figure.Element || figure.NameFollows || figure.IsReached || Heads.IsFlow(figure.Name)) return null;
        if (figure.Name.Length < 3 || !last.Name.AsSpan().EndsWith(figure.Name.AsSpan(figure.Name.Length - 2))) return null;
        for (int i = clause; i < figure.Element; i++)
            if (!view.Elements[i].IsNominal && !view.Elements[i].IsJoint) return null;
        return figure.Element > clause ? last : null;
    }

    /// <summary>增长8%左右，力争9%: the higher tier of a target is said without its verb.</summary>
    private bool IsSecondTier(Figure figure, Figure first)
        => !figure.HasOwnName && first.Measure == Measure.Growth && UnitKinds.IsRelative(figure.Quantity.Unit) && figure.ZoneStart == figure.ZoneEnd && HasRole(figure.ZoneEnd, figure.Element, GrammarRole.Modal);

    private static string FirstOf(string subject, string label, string topic) => subject.Length > 0 ? subject : label.Length > 0 ? label : topic;

    /// <summary>What the words around the figure say, before its name is known.</summary>
    private void Describe(Figure figure, Predicate predicate, int start, Figure? head)
    {
        (figure.ZoneStart, figure.ZoneEnd) = (start, predicate.Start);
        figure.IsGoverned = IsGoverned(start, predicate.Start) || predicate.IsDone;
        figure.IsNew = HasRole(start, predicate.Start, GrammarRole.New);
        figure.IsEvent = figure.IsNew || HasRole(start, predicate.Start, GrammarRole.Verb) || HasRole(start, predicate.Start, GrammarRole.Action);
        figure.IsReached = predicate.IsReached || IsPassed(figure) || IsOwned(start, predicate.Start) || (head ?? Before()) is { IsReached: true } && !figure.IsGoverned && !figure.IsEvent;
        figure.IsAchieved = predicate.IsDone && start < predicate.Start && !IsGoverned(start, predicate.Start);
        figure.IsSteady = predicate.IsSteady;
        figure.Basis = BasisBefore(start, predicate.Start);
        // 累计交易额达到36亿元: said before the name it makes a sum of what was done.
        figure.IsEvent |= figure.Basis is PeriodResolver.Total;
        figure.IsObject = figure.IsGoverned || head is { IsGoverned: true, NameFollows: true };
        figure.FollowsVerb = start < figure.Element ? view.Elements[figure.Element - 1].Is(GrammarRole.Verb) : head is { FollowsVerb: true, NameFollows: true };
        figure.IsGoverned |= head is { IsGoverned: true };
    }

    /// <summary>现有企业37家，研究中心12家: the figure that stands at the end of the clause before.</summary>
    private Figure? Before()
        => figures.Count > 0 && figures[^1] is { NameFollows: false } last && last.Element + 2 == clause && view.Elements[clause - 1].Index == '，' && UnitKinds.IsClassifier(last.Quantity) ? last : null;

    /// <summary>累计植树20万亩: the basis may stand before the name.</summary>
    private string? BasisBefore(int start, int end)
    {
        int first = NamePhrase.SkipAdverbials(view, start, end);
        for (int i = first - 1; i >= start; i--)
            if (view.Elements[i].Is(GrammarRole.Basis)) return view.Word(view.Elements[i]).ToString();
        return null;
    }

    /// <summary>Whether the figure's own hedge says that a level was passed: 突破, 超过; behind a verb (改造管网超过50公里) more than so much was done.</summary>
    private bool IsPassed(Figure figure)
        => OpensWith(figure, Cue.Arrives) || !figure.IsGoverned && OpensWith(figure, Cue.Exceeds);

    private bool OpensWith(Figure figure, Cue cue)
    {
        ReadOnlySpan<char> words = view.Word(view.Elements[figure.Element]);
        return Grammar.Gives(words[..1], cue) || words.Length > 1 && Grammar.Gives(words[..2], cue);
    }

    /// <summary>拥有企业3家: what the place has is a stock, though a verb governs it.</summary>
    private bool IsOwned(int start, int end)
    {
        for (int i = start, first = NamePhrase.SkipAdverbials(view, start, end); i < first; i++)
            if (view.Gives(i, Cue.Owns)) return true;
        return false;
    }

    /// <summary>建成学校30所，12所投入使用: the clause before counted the same things.</summary>
    private bool IsCounted(Figure figure) => figures.Count > 0 && string.Equals(figures[^1].Quantity.BaseUnit, figure.Quantity.BaseUnit, StringComparison.Ordinal);

    /// <summary>（其中…）: inside a bracket the list before it goes on.</summary>
    private bool IsInside(int start) => start > 0 && view.Elements[clause > 0 ? clause - 1 : 0] is { Kind: ElementKind.Break, Index: '（' };

    private bool IsGoal(Figure figure)
    {
        if (!UnitKinds.IsRelative(figure.Quantity.Unit) && !IsInside(figure.ZoneStart) || figure.NameFollows) return false;
        // 完成年度目标的108%: the goal is what the result is measured by.
        if (Heads.IsGoal(figure.Name)) return !FulfilsGoal(figure);
        bool opensBracket = figure.Clause > 1 && view.Elements[figure.Clause - 1] is { Kind: ElementKind.Break, Index: '（' };
        return opensBracket && figure.Name.Length == 0 && view.Elements[figure.Clause - 2].Kind == ElementKind.Word && Heads.IsGoal(view.Word(view.Elements[figure.Clause - 2]).ToString());
    }

    /// <summary>完成年度目标的108%, 为年度计划的110%: a part or multiple of the goal is a result.</summary>
    private bool FulfilsGoal(Figure figure)
        => figure.ZoneStart < figure.ZoneEnd && view.Gives(figure.ZoneStart, Cue.Fulfils)
            || figure.Element > figure.Clause && view.Elements[figure.Element - 1].Kind == ElementKind.Word && view.Word(view.Elements[figure.Element - 1]) is "的";

    /// <summary>新开工住房1.2万套，完成年度任务的108%: what was completed is the figure before.</summary>
    private static string Done(Figure figure, Figure previous)
        => Heads.IsGoal(previous.Name) ? previous.Name : previous.Name + FigureNamer.Completed + figure.Name;

    /// <summary>其中: a part of the figure before, and counted over the same time.</summary>
    private bool OpensPart(Figure figure)
        => view.Elements[figure.Clause].Kind == ElementKind.Word && view.Word(view.Elements[figure.Clause]) is "其中";

    /// <summary>新增企业40家，其中上市企业3家: a part was counted as its whole was.</summary>
    private void TakeWhole(Figure part, Figure whole)
    {
        part.IsGoverned |= whole.IsGoverned || whole.IsEvent;
        bool isNew = whole is { IsNew: true, Measure: Measure.Change } && string.Equals(part.Quantity.BaseUnit, whole.Quantity.BaseUnit, StringComparison.Ordinal);
        if (isNew && !HasOwnVerb(part) && !part.IsReached) MeasureReader.Inherit(part, whole);
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
        figure.IsStart = previous.IsStart;
        figure.IsGoverned = previous.IsGoverned;
        figure.IsReached = previous.IsReached;
        figure.IsAchieved = previous.IsAchieved;
        figure.IsSteady = previous.IsSteady;
        figure.IsEvent = previous.IsEvent;
        figure.Basis = previous.Basis;
        if (UnitKinds.IsRelative(figure.Quantity.Unit) == UnitKinds.IsRelative(previous.Quantity.Unit))
            (figure.Measure, figure.Direction) = (previous.Measure, previous.Direction);
        return figure;
    }

    /// <summary>Whether the zone begins with a verb whose object follows: an event rather than a stock.</summary>
    private bool IsGoverned(int start, int end)
    {
        int first = NamePhrase.SkipAdverbials(view, start, end);
        if (HasRole(start, first, GrammarRole.Light)) return true;
        return first < end && view.Elements[first].Kind == ElementKind.Word
            && view.Elements[first].Role is GrammarRole.Verb or GrammarRole.New or GrammarRole.Up or GrammarRole.Down or GrammarRole.Action;
    }

    private bool HasOwnVerb(Figure figure) => IsGoverned(figure.ZoneStart, figure.ZoneEnd);

    private bool EndsInVerb(Figure figure)
        => figure.ZoneEnd > figure.ZoneStart && view.Elements[figure.ZoneEnd - 1].Role is GrammarRole.Verb or GrammarRole.Action || Heads.NeedsTopic(figure.Name);

    private bool HasRole(int start, int end, GrammarRole role)
    {
        for (int i = start; i < end; i++)
            if (view.Elements[i].Is(role)) return true;
        return false;
    }
}
