namespace Xialu.TextMining.Indicators;

/// <summary>Chooses a figure's name among the words before it and after it.</summary>
internal sealed class FigureNamer(SentenceView view, List<Figure> figures)
{
    private const int LongestDeed = 4;

    // 村, 小区, 行政村: longer ones say more than where.
    private const int LongestPlace = 3;

    /// <summary>The verb between what was done and the plan that it fulfilled.</summary>
    public const string Completed = "完成";

    /// <summary>Names a figure whose zone and predicate are known; leaves the name empty where the clause holds none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="predicate">The words right before it.</param>
    /// <param name="head">The figure whose list it continues, or null.</param>
    public void Name(Figure figure, Predicate predicate, Figure? head)
    {
        int share = ShareIn(figure.ZoneStart, figure.ZoneEnd);
        // 清理占道经营20处: a count is a share only right behind its verb.
        if (share >= 0 && (share == figure.ZoneEnd - 1 || UnitKinds.IsRelative(figure.Quantity.Unit) || UnitKinds.IsPoints(figure.Quantity.Unit))) { NameShare(figure, share); return; }
        string before = predicate.IsTo && IsVerb(figure.ZoneStart, figure.ZoneEnd) ? "" : NamePhrase.Before(view, AttributeStart(figure), figure.ZoneEnd);
        bool isClause = predicate.IsTo || predicate.Change != Direction.None && !UnitKinds.IsClassifier(figure.Quantity);
        string follows = isClause || IsPurpose(figure, before) ? "" : Following(figure);
        figure.NameFollows = follows.Length > 0 && (before.Length == 0 || FollowsRather(figure) || IsShareOf(figure, before, follows));
        if (figure.NameFollows) NameByNoun(figure, CompletesAction(figure, before, follows) ? before + follows : follows);
        else figure.Name = follows.Length > 0 && before.Length > 0 && SharesNounBefore(figure) ? before + follows : Complete(figure, before, head);
        figure.HasOwnName = figure.Name.Length > 0;
        figure.IsVerbOnly = (before.Length > 0 || predicate.IsDone) && IsVerb(figure.ZoneStart, figure.ZoneEnd);
        if (figure.NameFollows) figure.Noun = figure.Name;
    }

    private string Following(Figure figure)
    {
        int next = figure.Element + 1;
        bool isObject = figure.IsObject || figure.FollowsVerb;
        string follows = NamePhrase.After(view, next, isObject);
        if (!UnitKinds.IsClassifier(figure.Quantity)) return follows;
        if (follows.Length == 0) return Attribute(figure);
        // 20个总投资80亿元的道路项目: the sum describes what is counted.
        int sum = Heads.IsMoney(follows) ? NamePhrase.EndAfter(view, next, isObject) : view.Elements.Count;
        if (sum + 1 >= view.Elements.Count || view.Elements[sum].Kind != ElementKind.Quantity) return follows;
        int start = NamePhrase.IsOf(view, sum + 1) ? sum + 2 : sum + 1;
        string noun = NamePhrase.After(view, start, isObject);
        return noun.Length > 0 ? noun : start > sum + 1 && PhraseFrom(start) is { Length: > 0 } phrase ? phrase : follows;
    }

    /// <summary>实施9项促进创业政策: right behind a verb and its count another verb belongs to the noun that ends the phrase.</summary>
    private string Attribute(Figure figure)
    {
        bool isObject = figure.ZoneEnd == figure.Element && figure.ZoneStart < figure.ZoneEnd && view.Elements[figure.Element - 1].Is(GrammarRole.Verb);
        return isObject ? PhraseFrom(figure.Element + 1) : "";
    }

    /// <summary>A phrase that begins with a verb and ends in its noun, or empty.</summary>
    private string PhraseFrom(int start)
    {
        if (start + 1 >= view.Elements.Count || !view.Elements[start].Is(GrammarRole.Verb)) return "";
        int end = NamePhrase.EndAfter(view, start + 1, isGoverned: true);
        if (end <= start + 1 || !view.Elements[end - 1].Is(GrammarRole.Nominal) || end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Quantity) return "";
        string name = NamePhrase.TextOf(view, start, end);
        return name.Length <= NamePhrase.LongestName ? name : "";
    }

    /// <summary>农村环境整治50个村: behind an action with its object the noun only says where it was done.</summary>
    private bool CompletesAction(Figure figure, string before, string follows)
    {
        int first = NamePhrase.SkipAdverbials(view, figure.ZoneStart, figure.ZoneEnd);
        return follows.Length <= LongestPlace && before.Length > follows.Length && figure.ZoneEnd == figure.Element && before.Length + follows.Length <= NamePhrase.LongestName
            && view.Elements[figure.ZoneEnd - 1].Is(GrammarRole.Action) && view.Elements[first].Is(GrammarRole.Nominal);
    }

    /// <summary>6人获评先进个人: where nothing names what is counted, what it did does; empty where the clause does not begin with the figure.</summary>
    public string DeedOf(Figure figure)
    {
        if (figure.Element != figure.Clause || figure.Quantity.Unit.Length == 0 || !UnitKinds.IsClassifier(figure.Quantity)) return "";
        int start = NamePhrase.SkipAdverbials(view, figure.Element + 1, view.Elements.Count);
        if (start >= view.Elements.Count || !view.Elements[start].Is(GrammarRole.Verb)) return "";
        int end = NamePhrase.EndAfter(view, NamePhrase.SkipAdverbials(view, start + 1, view.Elements.Count), isGoverned: true);
        if (end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Quantity) return "";
        string deed = NamePhrase.TextOf(view, start, end);
        return deed.Length <= NamePhrase.LongestName ? deed : "";
    }

    /// <summary>408个小区完成雨污分流改造: what the counted things went through is part of the name.</summary>
    private void NameByNoun(Figure figure, string noun)
    {
        figure.Name = noun;
        if (figure.IsObject) return;
        int verb = NamePhrase.EndAfter(view, figure.Element + 1, isGoverned: false);
        if (verb + 1 >= view.Elements.Count || !view.Gives(verb, Cue.Performs))
        {
            figure.Deed = DeedAfter(verb);
            return;
        }
        int end = NamePhrase.EndAfter(view, verb + 1, isGoverned: true);
        // 16个项目完成投资26亿元: what was done is counted by a figure of its own.
        if (end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Quantity) return;
        string action = NamePhrase.After(view, verb + 1, isGoverned: true);
        if (action.Length + noun.Length > NamePhrase.LongestName) return;
        figure.Tail = action;
        if (!noun.EndsWith(action, StringComparison.Ordinal)) figure.Name = noun + action;
    }

    /// <summary>12个项目全部竣工投产: verbs without an object, to the end of the clause, tell what was done.</summary>
    private string DeedAfter(int start)
    {
        start = NamePhrase.SkipAdverbials(view, start, view.Elements.Count);
        int end = start;
        while (end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Word && view.Elements[end].Role is GrammarRole.Verb or GrammarRole.Action) end++;
        if (end > start && view.Gives(end - 1, Cue.Carries)) return "";
        bool isWhole = end == view.Elements.Count || view.Elements[end].Kind is ElementKind.Break or ElementKind.Pause;
        return isWhole ? NamePhrase.TextOf(view, start, end) : "";
    }

    /// <summary>
    /// A list goes on with less than a name: 筹集住房5800套、供应650套 is again about 住房, 到位内资80亿元、外资1000万美元 again 到位.
    /// </summary>
    private string Complete(Figure figure, string before, Figure? head)
    {
        if (before.Length == 0) return before;
        if (head is null) return GoesOn(figure) && !Heads.IsFlow(before) && Counted(figures[^1].Name) is { Length: > 1 } noun && !IsDeed(noun) ? before + noun : before;
        if (head.NameFollows) return before;
        bool isVerb = !Heads.IsFlow(before) && IsVerb(figure.ZoneStart, figure.ZoneEnd) && string.Equals(figure.Quantity.BaseUnit, head.Quantity.BaseUnit, StringComparison.Ordinal);
        if (isVerb) return IsDeed(head.Name) ? before : before + (Counted(head.Name) is { Length: > 1 } counted && !IsDeed(counted) ? counted : Topics.Thing(head.Name));
        bool isTwin = before.Length == 2 && head.Name.Length >= before.Length + 2 && head.Name[^1] == before[^1] && head.IsGoverned;
        return isTwin ? head.Name[..^before.Length] + before : before;
    }

    /// <summary>The noun of a name, without the verbs at its ends (开工或筹集保障房, 项目已新开工); a noun of action stays (棚户区改造).</summary>
    private static string Counted(string name)
    {
        if (DeedAtStart(name) is > 0 and var opening) return Counted(AfterJoint(name[opening..]));
        for (int length = Math.Min(LongestDeed, name.Length - 2); length > 1; length--)
            if (IsDeed(name.AsSpan(name.Length - length)) && !Heads.IsAction(name)) return Counted(BeforeJoint(name[..^length]));
        return name.TrimEnd('已');
    }

    /// <summary>新开工及筹集: behind the verb that was cut off the conjunction goes as well.</summary>
    private static string BeforeJoint(string rest) => rest.Length > 1 && Grammar.RoleOf(rest.AsSpan(rest.Length - 1)) == GrammarRole.Conjunction ? rest[..^1] : rest;

    /// <summary>或筹集保障房: a conjunction before another verb; 和 of 和平里 is none.</summary>
    private static string AfterJoint(string rest)
        => rest.Length > 1 && (rest[0] == '、' || Grammar.RoleOf(rest.AsSpan(0, 1)) == GrammarRole.Conjunction) && DeedAtStart(rest[1..]) > 0 ? rest[1..] : rest;

    private static int DeedAtStart(string name)
    {
        for (int length = Math.Min(LongestDeed, name.Length - 2); length > 1; length--)
            if (IsDeed(name.AsSpan(0, length))) return length;
        return 0;
    }

    private static bool IsDeed(ReadOnlySpan<char> word) => word.Length > 0 && Grammar.RoleOf(word) is GrammarRole.Verb or GrammarRole.New or GrammarRole.Action;

    /// <summary>新建敬老院19所，改扩建30所: a verb alone counts again what the clause before counted.</summary>
    private bool GoesOn(Figure figure)
        => figures.Count > 0 && !UnitKinds.IsMoney(figure.Quantity) && !UnitKinds.IsRelative(figure.Quantity.Unit) && string.Equals(figure.Quantity.BaseUnit, figures[^1].Quantity.BaseUnit, StringComparison.Ordinal)
            && figures[^1].Element + 1 == figure.Clause - 1 && view.Elements[figure.Clause - 1] is { Index: '，' } && IsVerb(figure.ZoneStart, figure.ZoneEnd);

    private bool IsVerb(int start, int end)
    {
        for (int i = NamePhrase.SkipAdverbials(view, start, end); i < end; i++)
            if (view.Elements[i].Kind != ElementKind.Word || view.Elements[i].Role is not (GrammarRole.Verb or GrammarRole.Action or GrammarRole.New)) return false;
        return true;
    }

    /// <summary>
    /// Names on both sides: a classifier belongs to the noun after it (改造4家社康中心), an amount to the noun before it
    /// (投资规模2000亿元) unless that is only a verb (落实1.1亿元人才补贴).
    /// </summary>
    private bool FollowsRather(Figure figure)
    {
        // 高速公路、5万吨级码头: what stands before a joint is another member of the list.
        if (view.Elements[figure.Element - 1].IsJoint) return true;
        if (LeadsToName(view.Elements[figure.Element - 1]) || LeadsToName(view.Elements[figure.ZoneEnd - 1])) return true;
        int end = NamePhrase.EndAfter(view, figure.Element + 1, isGoverned: true);
        bool runsIntoFigure = end < view.Elements.Count && view.Elements[end].Kind == ElementKind.Quantity;
        return UnitKinds.IsClassifier(figure.Quantity) && (!runsIntoFigure || end == figure.Element + 2);
    }

    /// <summary>各县15%以上的集镇: what the percentage is a part of stands behind it, and only where before it.</summary>
    private bool IsShareOf(Figure figure, string before, string follows)
        => UnitKinds.IsRelative(figure.Quantity.Unit) && !UnitKinds.IsMultiple(figure.Quantity.Unit) && figure.ZoneEnd == figure.Element && NamePhrase.IsOf(view, figure.Element + 1)
            && !Heads.IsMeasure(before) && !Heads.IsMeasure(follows) && !Heads.IsGoal(follows);

    /// <summary>Whether a word right before a figure calls for a noun after it: a verb, 等, 内.</summary>
    private bool LeadsToName(Element last) => last.Kind == ElementKind.Word && (last.Role switch
    {
        GrammarRole.Verb or GrammarRole.Action or GrammarRole.New or GrammarRole.Up or GrammarRole.Down or GrammarRole.Modal => true,
        _ => Grammar.Gives(view.Word(last), Cue.LeadsToNoun),
    });

    /// <summary>9家石膏矿393万吨产能: the noun between two figures is the first one's name and the owner of the second.</summary>
    private bool SharesNounBefore(Figure figure)
        => figures.Count > 0 && figures[^1].NameFollows && figures[^1].Element + 1 == figure.ZoneStart && Heads.IsMeasure(NamePhrase.After(view, figure.Element + 1, isGoverned: true));

    /// <summary>推进投资3亿元的道路: the verb governs the noun that the amount describes, and the amount is only money.</summary>
    private int AttributeStart(Figure figure)
    {
        int start = figure.ZoneEnd;
        if (!NamePhrase.IsOf(view, figure.Element + 1)) return figure.ZoneStart;
        while (start > figure.ZoneStart && Heads.IsMoney(NamePhrase.TextOf(view, start - 1, figure.ZoneEnd))) start--;
        return start < figure.ZoneEnd ? start : figure.ZoneStart;
    }

    /// <summary>投入3亿元建设…: after an amount with a name of its own a verb says what it was spent on.</summary>
    private bool IsPurpose(Figure figure, string before)
        => before.Length > 0 && !UnitKinds.IsClassifier(figure.Quantity) && figure.Element + 1 < view.Elements.Count
            && (view.Elements[figure.Element + 1].Is(GrammarRole.Action) && UnitKinds.IsMoney(figure.Quantity) || Heads.IsMoney(before) && !figure.IsEvent);

    /// <summary>A占B的x%: the part, 占 and the whole are the name.</summary>
    private void NameShare(Figure figure, int share)
    {
        string part = NamePhrase.Before(view, figure.ZoneStart, share);
        if (part.Length == 0 || IsVerb(figure.ZoneStart, share)) part = OwnerAfter(figure) is { Length: > 0 } owner ? owner : Subject;
        figure.Name = share + 1 < figure.ZoneEnd ? part + NamePhrase.TextOf(view, share, figure.ZoneEnd) : part;
        figure.HasOwnName = part.Length > 0;
        figure.Measure = Measure.Share;
    }

    private string Subject => figures.Count > 0 ? figures[^1].Name : "";

    /// <summary>占B比重x%的A: the part stands after the figure.</summary>
    private string OwnerAfter(Figure figure) => NamePhrase.IsOf(view, figure.Element + 1) ? NamePhrase.After(view, figure.Element + 1, isGoverned: false) : "";

    private int ShareIn(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
            if (view.Elements[i].Is(GrammarRole.Share)) return i;
        return -1;
    }
}
