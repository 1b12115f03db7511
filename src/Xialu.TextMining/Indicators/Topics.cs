namespace Xialu.TextMining.Indicators;

/// <summary>Heads that say too little alone (总数, 增加值) take the topic that the sentence spoke of before.</summary>
internal static class Topics
{
    // 办理建议12件、提案9件，办结率100%: a longer list before is no longer one subject.
    private const int MostListed = 3;
    private const string Cases = "件";

    // 增速, 增幅, but not 工业增速.
    private const int BareGrowth = 2;

    /// <summary>Completes the names of one sentence's figures.</summary>
    public static void Complete(SentenceView view, List<Figure> figures)
    {
        string topic = "";
        int last = -1;
        for (int i = 0; i < figures.Count; i++)
        {
            if (Heads.IsPer(figures[i].Name)) figures[i].Name = PerHead(view, figures, i);
            if (!NeedsTopic(figures[i])) continue;
            // 办结率100%、满意率98%: both are about what the first is about.
            bool goesOn = last == i - 1 && topic.Length > 0;
            if (!goesOn && i > 0 && NamedMeasures.GrowthOf(figures[i].Name) != Direction.None) { i = TakeWhatGrew(figures, i); continue; }
            if (!goesOn && i > 0 && Heads.IsMeasure(figures[i - 1].Name)) { TakeKnownOwner(figures[i - 1].Name, figures[i]); continue; }
            int end = EndOfRun(figures, i);
            int listed = goesOn ? 0 : ListedBefore(view, figures, i);
            if (!goesOn) topic = listed > 0 ? Joined(figures, i - listed, i) : TopicBefore(view, figures, i);
            for (int k = i; k < end; k++) figures[k].Name = Without(listed == end - i ? Thing(figures[i - listed + k - i].Name) : topic, figures[k].Name) + figures[k].Name;
            last = i = end - 1;
        }
    }

    /// <summary>生产总值达到900亿元，人均6万元: the rate is that of the sum before.</summary>
    private static string PerHead(SentenceView view, List<Figure> figures, int index)
    {
        string per = figures[index].Name;
        string owner = index > 0 && UnitKinds.IsMoney(figures[index - 1].Quantity) == UnitKinds.IsMoney(figures[index].Quantity) ? figures[index - 1].Name : SubjectBefore(view, figures[index]);
        return Heads.IsPerUnit(owner) || per.Length + owner.Length > NamePhrase.LongestName ? per : per + owner;
    }

    /// <summary>港口吞吐能力 before 吞吐量: what both begin to say is said once.</summary>
    private static string Without(string topic, string name)
        => name.Length > 2 && topic.IndexOf(name[..2], StringComparison.Ordinal) is > 0 and var shared ? topic[..shared] : topic;

    /// <summary>工业投资增长12%，增速高于全省平均: what the subject of a clause without a figure belongs to, if it says too little alone.</summary>
    public static string Complete(string name, SentenceView view, List<Figure> figures, int clause)
    {
        if (!Heads.NeedsTopic(name) && (NamedMeasures.GrowthOf(name) == Direction.None || name.Length > BareGrowth)) return name;
        int before = figures.FindLastIndex(f => f.Element < clause);
        if (before >= 0 && figures[before].Name.EndsWith(name, StringComparison.Ordinal)) return figures[before].Name;
        string topic = ThingOf(figures, before) ?? SubjectBefore(view, clause, Heads.IsRate(name));
        return topic.Length + name.Length <= NamePhrase.LongestName && NamedMeasures.GrowthOf(topic) == Direction.None ? topic + name : name;
    }

    private static int EndOfRun(List<Figure> figures, int start)
    {
        int end = start + 1;
        while (end < figures.Count && string.Equals(figures[end].Name, figures[start].Name, StringComparison.Ordinal)) end++;
        return end;
    }

    /// <summary>How many kinds of cases are listed right before a rate.</summary>
    private static int ListedBefore(SentenceView view, List<Figure> figures, int index)
    {
        if (!Heads.IsRate(figures[index].Name)) return 0;
        int count = 0;
        for (int i = index - 1; i >= 0 && count < MostListed; i--, count++)
        {
            if (!string.Equals(figures[i].Quantity.BaseUnit, Cases, StringComparison.Ordinal) || BreaksBetween(view, figures[i], figures[i + 1]) > 1) break;
        }
        return count;
    }

    private static int BreaksBetween(SentenceView view, Figure first, Figure second)
    {
        int breaks = 0;
        for (int i = first.Element; i < second.Element; i++)
            if (view.Elements[i].Kind == ElementKind.Break) breaks++;
        return breaks;
    }

    private static string Joined(List<Figure> figures, int start, int end)
        => string.Join('、', figures[start..end].Select(f => Thing(f.Name)).Distinct(StringComparer.Ordinal));

    private static string TopicBefore(SentenceView view, List<Figure> figures, int index)
        => ThingOf(figures, index - 1) ?? SubjectBefore(view, figures[index]);

    /// <summary>What a figure is about; null where there is none, or where it needs a topic itself.</summary>
    private static string? ThingOf(List<Figure> figures, int index) => index >= 0 && !Heads.NeedsTopic(figures[index].Name) ? Thing(Owner(figures[index])) : null;

    /// <summary>What has a share: A of A占B.</summary>
    private static string Owner(Figure figure)
        => figure.Measure == Measure.Share && figure.Name.IndexOf('占', StringComparison.Ordinal) is var share && share > 1 ? figure.Name[..share].TrimEnd('约') : figure.Name;

    /// <summary>工业增加值增长15%，增速比上年翻一番: the growth is that of the figure before.</summary>
    /// <returns>Index of the last figure that speaks of that growth.</returns>
    private static int TakeWhatGrew(List<Figure> figures, int first)
    {
        Figure before = figures[first - 1];
        int end = EndOfRun(figures, first);
        if (before.Name.Length + figures[first].Name.Length <= NamePhrase.LongestName && NamedMeasures.GrowthOf(before.Name) == Direction.None)
            for (int i = first; i < end; i++) figures[i].Name = Owner(before) + figures[i].Name;
        return end - 1;
    }

    /// <summary>粮食播种面积20万亩、产量9万吨: the owner is as much of the measure before as makes a known name, or what 产量 and 产值 share.</summary>
    private static void TakeKnownOwner(string before, Figure figure)
    {
        if (before.Length > 3 && figure.Name.Length == 2 && !IndicatorTable.Default.IsKnown(figure.Name) && before[^2] == figure.Name[0])
        {
            // 生产总值增长6%，总量…: the whole is that of the measure itself.
            bool isWhole = figure.Name[0] == '总' && IndicatorTable.Default.IsKnown(before);
            figure.Name = before.EndsWith(figure.Name, StringComparison.Ordinal) ? before : (isWhole ? before : before[..^2]) + figure.Name;
            return;
        }
        for (int length = before.Length - 1; length > 0; length--)
            if (IndicatorTable.Default.IsKnown(before[..length] + figure.Name)) { figure.Name = before[..length] + figure.Name; return; }
    }

    /// <summary>总数 and 整改率 say too little alone; a name that the table knows says enough.</summary>
    private static bool NeedsTopic(Figure figure)
        => Heads.NeedsTopic(figure.Name) || figure.Name.Length is 2 or 3 && figure.HasOwnName && Heads.IsMeasure(figure.Name) && !Heads.IsMoney(figure.Name) && !IndicatorTable.Default.IsKnown(figure.Name);

    /// <summary>The subject of a clause: its nominal words before the first verb or adverb.</summary>
    public static string SubjectOf(SentenceView view, int start, int end)
    {
        start = NamePhrase.SkipAdverbials(view, start, end);
        int stop = start;
        while (stop < end && (view.Elements[stop].IsNominal || view.Elements[stop].IsJoint && stop > start)) stop++;
        string name = NamePhrase.TextOf(view, start, stop);
        return stop < end && name.Length is > 1 and <= 12 ? name : "";
    }

    private static string SubjectBefore(SentenceView view, Figure figure) => SubjectBefore(view, figure.Clause, !figure.NameFollows && Heads.IsRate(figure.Name));

    private static string SubjectBefore(SentenceView view, int clause, bool isRate)
    {
        int end = clause - 1;
        while (end > 0)
        {
            int start = end;
            while (start > 0 && view.Elements[start - 1].Kind != ElementKind.Break) start--;
            if (SubjectOf(view, start, end) is { Length: > 0 } subject) return subject;
            if (isRate && ObjectOf(view, start, end) is { Length: > 0 } done) return done;
            end = start - 1;
        }
        return "";
    }

    /// <summary>开展食品安全专项整治: without a subject the clause is about the object of its verb.</summary>
    private static string ObjectOf(SentenceView view, int start, int end)
    {
        int first = NamePhrase.SkipAdverbials(view, start, end);
        while (first < end && view.Elements[first].Role is GrammarRole.Verb or GrammarRole.Action) first++;
        for (int i = first; i < end; i++)
            if (!view.Elements[i].IsNominal && !view.Elements[i].IsJoint) return "";
        string name = NamePhrase.TextOf(view, first, end);
        return first > start && name.Length is > 1 and <= NamePhrase.LongestName ? name : "";
    }

    /// <summary>A name without the verb before it: 新登记市场主体 is about 市场主体.</summary>
    public static string Thing(string name)
    {
        for (int length = Math.Min(4, name.Length - 2); length > 0; length--)
            if (Grammar.RoleOf(name.AsSpan(0, length)) is GrammarRole.Verb or GrammarRole.New) return name[length..];
        return name;
    }
}
