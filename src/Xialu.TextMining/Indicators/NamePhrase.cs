namespace Xialu.TextMining.Indicators;

/// <summary>Cuts names out of a sentence: before a figure (subject, or object with its verb) and after it (17家企业).</summary>
internal static class NamePhrase
{
    // A table row's name: what is longer is a clause, and is cut at its verbs from the left.
    public const int LongestName = 16;

    // Longer than nearly every zone; longer ones take their buffer from the heap.
    private const int OnStack = 128;

    // 村镇银行、农商银行等机构: before a general noun the examples are the name, as long as a reader takes them in at once.
    private const int LongestList = 20;

    // 支出, 比例: what is left behind 的 says too little.
    private const int ShortestCut = 4;

    /// <summary>The name in the zone before a figure; empty where the zone holds none.</summary>
    public static string Before(SentenceView view, int start, int end)
    {
        end = BeforeSetting(view, start, BeforePassed(view, start, BeforeRate(view, start, end)));
        if (start > 0 && start < end && view.Elements[start - 1].Kind == ElementKind.Quantity && EndsInMark(view, start, start + 1)) start++;
        // 通车里程新增20公里: behind its subject the verb only says that this is a change.
        if (end - start > 1 && view.Elements[end - 1].Is(GrammarRole.New) && view.Elements[end - 2].IsNominal) end--;
        start = SkipAdverbials(view, AfterCut(view, start, end), end);
        start = SkipAdverbials(view, AfterAside(view, start, end), end);
        while (start + 1 < end && view.Gives(start, Cue.Carries) && view.Elements[start + 1].IsNominal) start++;
        if (end - start == 1 && view.Elements[start].Is(GrammarRole.New)) return "";
        start = AfterExamples(view, start, end);
        while (LengthOf(view, start, end) > LongestName && NextVerb(view, start, end) is var verb && verb < end && !IndicatorTable.Default.IsKnown(TextOf(view, start, end)))
            start = LastParticle(view, start, end) is var of && of >= 0 && LengthOf(view, of + 1, end) >= ShortestCut ? SkipAdverbials(view, of + 1, end) : verb;
        string name = TextOf(view, start, end);
        return Heads.IsManner(name) ? "" : name;
    }

    /// <summary>债务余额在上年基础上: where or on what ground the change took place is no part of the name.</summary>
    private static int BeforeSetting(SentenceView view, int start, int end)
    {
        if (end <= start || !view.Gives(end - 1, Cue.EndsSetting)) return end;
        for (int i = end - 2; i >= start; i--)
            if (view.Gives(i, Cue.OpensSetting)) return i;
        return end - 2 >= start && view.Elements[end - 2].Is(GrammarRole.Basis) ? end - 2 : end;
    }

    /// <summary>生产总值连跨两个千亿元台阶: what was passed is no part of the name.</summary>
    private static int BeforePassed(SentenceView view, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!view.Gives(i, Cue.Passes)) continue;
            int verb = i;
            while (verb > start && view.Elements[verb - 1].Is(GrammarRole.Adverb)) verb--;
            if (verb > start ? view.Elements[verb - 1].IsNominal : i + 2 == end) return verb;
        }
        return end;
    }

    /// <summary>补助标准由人均320元提高: the base of a rate behind a preposition is no name.</summary>
    private static int BeforeRate(SentenceView view, int start, int end)
    {
        if (end - 2 < start || !view.Gives(end - 1, Cue.Rates) || !view.Elements[end - 2].Is(GrammarRole.To) && !view.Gives(end - 2, Cue.Directs)) return end;
        end -= 2;
        while (end > start && view.Elements[end - 1] is { Kind: ElementKind.Word, Role: GrammarRole.Up or GrammarRole.Down }) end--;
        return end;
    }

    /// <summary>Index of the first element that is no adverbial, conjunction or light verb.</summary>
    public static int SkipAdverbials(SentenceView view, int start, int end)
    {
        while (start < end && IsAdverbial(view, view.Elements[start])) start++;
        return start;
    }

    /// <summary>The name after a figure, or empty: nominal words up to the predicate or the next mark.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="start">Index after the figure.</param>
    /// <param name="isGoverned">Whether a verb before the figure governs the phrase, so that a verb inside it does not end it.</param>
    public static string After(SentenceView view, int start, bool isGoverned)
    {
        if (isGoverned && !Opens(view, start)) start = AfterClause(view, start);
        int end = EndAfter(view, start, isGoverned);
        if (EndsInMark(view, start, end)) return "";
        // 建成10所学校基础上: the ground on which more is done is no part of the name.
        while (end > start && (view.Gives(end - 1, Cue.EndsSetting) || view.Elements[end - 1].Is(GrammarRole.Adverb))) end--;
        if (end > start && IsOf(view, start)) start++;
        if (LengthOf(view, start, end) > LongestName && LastParticle(view, start, end) is var particle && particle >= 0) start = particle + 1;
        if (LengthOf(view, start, end) > LongestName) start = AfterExamples(view, start, end);
        while (LengthOf(view, start, end) > LongestName && LastVerb(view, start, end) is var verb && verb > start) end = verb;
        return TextOf(view, start, end);
    }

    /// <summary>Index after the phrase that follows a figure.</summary>
    public static int EndAfter(SentenceView view, int start, bool isGoverned)
    {
        int end = start;
        if (!Opens(view, start)) return start;
        for (; end < view.Elements.Count; end++)
        {
            Element element = view.Elements[end];
            if (element.Kind is ElementKind.Break or ElementKind.Quantity) break;
            if (element.IsJoint && (!Continues(view, end) || view.Gives(end, Cue.AddsDeed))) break;
            if (!isGoverned && end > start && EndsSubject(element) && !IsQuality(view, end) && !IsExample(view, end)) break;
            if (isGoverned && element.Role is GrammarRole.Light or GrammarRole.Modal && element.Kind == ElementKind.Word) break;
        }
        return end;
    }

    /// <summary>Whether the element after a figure can begin a name.</summary>
    public static bool Opens(SentenceView view, int index)
    {
        if (index >= view.Elements.Count) return false;
        Element element = view.Elements[index];
        if (element.Kind == ElementKind.Bracket) return false;
        // 4个全国文明村: a place right behind the figure is an attribute of the noun.
        // 3个新增项目: so is what is new.
        if (element.Is(GrammarRole.Place) || element.Is(GrammarRole.New)) return index + 1 < view.Elements.Count && view.Elements[index + 1].Is(GrammarRole.Nominal);
        return element.IsNominal ? !Heads.IsMark(view.Word(element)) : IsQuality(view, index);
    }

    /// <summary>2000亿元和3000亿元两个台阶: what was passed is no name.</summary>
    private static bool EndsInMark(SentenceView view, int start, int end)
        => end > start && view.Elements[end - 1].Kind == ElementKind.Word && Heads.IsMark(view.Word(view.Elements[end - 1]));

    /// <summary>10个高效农业园区: before a noun an adverb of quality is an adjective.</summary>
    private static bool IsQuality(SentenceView view, int index)
        => index + 1 < view.Elements.Count && view.Elements[index].Is(GrammarRole.Adverb) && view.Elements[index + 1].Is(GrammarRole.Nominal)
            && view.Gives(index, Cue.Quality);

    /// <summary>8个小区改造等民生项目: behind examples the phrase goes on with what they are.</summary>
    private static bool IsExample(SentenceView view, int index)
        => index + 1 < view.Elements.Count && view.Word(view.Elements[index]) is "等" && view.Elements[index + 1].Is(GrammarRole.Nominal);

    /// <summary>The words from one element up to another as printed, light verbs and adverbs inside left out.</summary>
    public static string TextOf(SentenceView view, int start, int end)
    {
        while (end > start && view.Elements[end - 1].IsJoint) end--;
        if (start >= end) return "";
        Span<char> name = stackalloc char[view.Elements[end - 1].End - view.Elements[start].Start is var most && most <= OnStack ? OnStack : 0];
        if (name.Length == 0) name = new char[most];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            Element element = view.Elements[i];
            if (i > start && IsSilent(view, element)) continue;
            view.Printed[element.Start..element.End].CopyTo(name[length..]);
            length += element.End - element.Start;
        }
        return name[..length].Trim("的、").ToString();
    }

    /// <summary>完成 and 力争 inside a name say nothing about what is measured.</summary>
    private static bool IsSilent(SentenceView view, Element element) => element.Kind == ElementKind.Word
        && (element.Role == GrammarRole.Modal || element.Role is GrammarRole.Light or GrammarRole.Each && Grammar.ValueOf(view.Word(element)) is "drop");

    /// <summary>50家拟上市的行业领军企业: the name stands after the clause that describes it.</summary>
    private static int AfterClause(SentenceView view, int start)
    {
        for (int i = start; i + 1 < view.Elements.Count && view.Elements[i].Kind is not (ElementKind.Break or ElementKind.Quantity); i++)
            if (IsOf(view, i)) return i + 1;
        return start;
    }

    private static bool IsAdverbial(SentenceView view, Element element) => element.Kind switch
    {
        ElementKind.Pause => true,
        ElementKind.Word => element.Role is GrammarRole.Adverb or GrammarRole.Time or GrammarRole.Place or GrammarRole.Modal or GrammarRole.Conjunction
            or GrammarRole.Basis or GrammarRole.Light or GrammarRole.Each or GrammarRole.Both or GrammarRole.Against || view.Word(element) is "的",
        _ => false,
    };

    /// <summary>Index after the last preposition: what stands before it is another phrase.</summary>
    private static int AfterCut(SentenceView view, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
            if (view.Elements[i].Is(GrammarRole.Preposition) && !IsPrefix(view, i, end) && !Relates(view, start, i, end) && !Governs(view, i, end)) return i + 1;
        return start;
    }

    /// <summary>实际利用内资80亿元: with nothing but its object before the figure the preposition is a verb.</summary>
    private static bool Governs(SentenceView view, int preposition, int end)
    {
        if (preposition + 1 >= end || !view.Gives(preposition, Cue.Employs)) return false;
        for (int i = preposition + 1; i < end; i++)
            if (!view.Elements[i].IsNominal) return false;
        return true;
    }

    /// <summary>竹编在手工艺总量中占比: between a thing and its part in another the preposition is inside the name.</summary>
    private static bool Relates(SentenceView view, int start, int preposition, int end)
        => preposition > start && view.Elements[preposition - 1].IsNominal && view.Gives(preposition, Cue.Relates) && Heads.IsRelation(view.Word(view.Elements[end - 1]))
            && LengthOf(view, SkipAdverbials(view, start, end), end) <= LongestName;

    /// <summary>在园儿童, 用煤补贴: 在 or 用 before one character is part of the word.</summary>
    private static bool IsPrefix(SentenceView view, int preposition, int end)
        => preposition + 2 < end && view.Gives(preposition, Cue.OpensWord) && view.Elements[preposition + 1].End - view.Elements[preposition + 1].Start == 1;

    /// <summary>谋划7年、总投资; 公路实现全覆盖、供水率达到…: a time or a whole clause before a pause is another remark.</summary>
    private static int AfterAside(SentenceView view, int start, int end)
    {
        for (int i = end - 2; i > start + 1; i--)
            if (view.Elements[i].Kind == ElementKind.Pause && (view.Elements[i - 1].Is(GrammarRole.Time) || IsClause(view, start, i, end))) return i + 1;
        return start;
    }

    // What follows the pause must have a verb of its own: 实现金牌数、奖牌数 is one list.
    private static bool IsClause(SentenceView view, int start, int end, int predicate)
    {
        if (predicate >= view.Elements.Count || view.Elements[predicate] is not { Kind: ElementKind.Word, Role: GrammarRole.Light or GrammarRole.To or GrammarRole.Up or GrammarRole.Down }) return false;
        for (int i = end - 2; i > start; i--)
            if (view.Elements[i].Is(GrammarRole.Light)) return view.Elements[i - 1].IsNominal && view.Elements[i + 1].IsNominal;
        return false;
    }

    /// <summary>A、B等C: the name is C, unless C alone is too general to stand.</summary>
    private static int AfterExamples(SentenceView view, int start, int end)
    {
        for (int i = end - 1; i > start; i--)
        {
            if (view.Elements[i].Kind != ElementKind.Word || view.Word(view.Elements[i]) is not "等") continue;
            bool isGeneral = LengthOf(view, i + 1, end) <= 2 && LengthOf(view, start, end) <= LongestList;
            return isGeneral || i + 1 == end ? start : i + 1;
        }
        return start;
    }

    private static int NextVerb(SentenceView view, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (view.Elements[i].Kind == ElementKind.Word && view.Elements[i].Role is GrammarRole.Verb or GrammarRole.New or GrammarRole.Up or GrammarRole.Down) return i;
        return end;
    }

    private static int LastVerb(SentenceView view, int start, int end)
    {
        for (int i = end - 1; i > start; i--)
            if (view.Elements[i].Is(GrammarRole.Verb) || view.Elements[i].IsJoint) return i;
        return start;
    }

    private static int LastParticle(SentenceView view, int start, int end)
    {
        for (int i = end - 2; i >= start; i--)
            if (IsOf(view, i)) return i;
        return -1;
    }

    private static bool EndsSubject(Element element) => element.Kind == ElementKind.Word && element.Role is not (GrammarRole.Nominal or GrammarRole.Action or GrammarRole.Conjunction);

    /// <summary>Whether a pause or conjunction goes on inside the same phrase: a noun follows it, and no figure before the verb.</summary>
    private static bool Continues(SentenceView view, int joint)
    {
        if (joint + 1 >= view.Elements.Count || !view.Elements[joint + 1].IsNominal) return false;
        for (int i = joint + 2; i < view.Elements.Count && view.Elements[i].Kind != ElementKind.Break; i++)
        {
            if (view.Elements[i].Kind == ElementKind.Quantity) return false;
            // 20个桥梁与道路项目完成投资3亿元: a pause may part two clauses, a conjunction does not.
            if (view.Elements[joint].Is(GrammarRole.Conjunction) && IsPredicate(view.Elements[i]) && !IsOf(view, i + 1)) return true;
        }
        return true;
    }

    /// <summary>Whether an element is the particle 的.</summary>
    public static bool IsOf(SentenceView view, int index)
        => index < view.Elements.Count && view.Elements[index].Kind == ElementKind.Word && view.Word(view.Elements[index]) is "的";

    private static bool IsPredicate(Element element) => element.Kind == ElementKind.Word && element.Role is GrammarRole.Verb or (>= GrammarRole.Light and <= GrammarRole.Modal);

    private static int LengthOf(SentenceView view, int start, int end)
    {
        int length = 0;
        for (int i = start; i < end; i++)
            if (view.Elements[i].Kind != ElementKind.Pause) length += view.Elements[i].End - view.Elements[i].Start;
        return length;
    }
}
