namespace Xialu.TextMining.Indicators;

/// <summary>Heads that say too little alone (总数, 增加值) take the topic that the sentence spoke of before.</summary>
internal static class Topics
{
    /// <summary>Completes the names of one sentence's figures.</summary>
    public static void Complete(SentenceView view, List<Figure> figures)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            Figure figure = figures[i];
            if (!NeedsTopic(figure)) continue;
            if (i > 0 && Heads.IsMeasure(figures[i - 1].Name)) { TakeKnownOwner(figures[i - 1].Name, figure); continue; }
            string topic = i > 0 && !Heads.NeedsTopic(figures[i - 1].Name) ? Thing(figures[i - 1].Name) : SubjectBefore(view, figure.Clause);
            string name = figure.Name;
            for (int same = i; same < figures.Count && figures[same].Name == name; same++) figures[same].Name = topic + name;
        }
    }

    /// <summary>粮食播种面积20万亩、产量9万吨: the owner is as much of the measure before as makes a known name.</summary>
    private static void TakeKnownOwner(string before, Figure figure)
    {
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

    private static string SubjectBefore(SentenceView view, int clause)
    {
        int end = clause - 1;
        while (end > 0)
        {
            int start = end;
            while (start > 0 && view.Elements[start - 1].Kind != ElementKind.Break) start--;
            if (SubjectOf(view, start, end) is { Length: > 0 } subject) return subject;
            end = start - 1;
        }
        return "";
    }

    /// <summary>A name without the verb before it: 新登记市场主体 is about 市场主体.</summary>
    public static string Thing(string name)
    {
        for (int length = Math.Min(4, name.Length - 2); length > 0; length--)
            if (Grammar.RoleOf(name.AsSpan(0, length)) is GrammarRole.Verb or GrammarRole.New) return name[length..];
        return name;
    }
}
