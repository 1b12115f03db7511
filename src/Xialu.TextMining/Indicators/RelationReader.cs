using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Indicators;

/// <summary>Finds in the clauses of a sentence what is stated without a number, by the grammar of <c>relations.tsv</c>.</summary>
/// <param name="view">The sentence.</param>
/// <param name="figures">Its figures: 增速高于全省平均 speaks of what the figure before measures.</param>
internal sealed class RelationReader(SentenceView view, List<Figure> figures)
{
    // 与 X 同步: a longer reference is a clause of its own.
    private const int LongestReference = 16;

    // 连续三年均 is a few words at most.
    private const int LongestStreak = 4;

    /// <summary>A relation found: its kind, the elements of its phrase, the subject and the reference.</summary>
    public readonly record struct Finding(RelationKind Kind, int Clause, int Start, int End, string Subject, string Reference);

    /// <summary>Reads the sentence clause by clause.</summary>
    /// <returns>The relations in order, at most one a clause.</returns>
    public IEnumerable<Finding> Read()
    {
        int clause = 0;
        for (int i = 0; i <= view.Elements.Count; i++)
        {
            if (i < view.Elements.Count && view.Elements[i].Kind is not (ElementKind.Break or ElementKind.Pause)) continue;
            if (i > clause && ReadClause(clause, i) is { } finding) yield return finding;
            clause = i + 1;
        }
    }

    private Finding? ReadClause(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (view.Elements[i].Kind == ElementKind.Quantity) return null;
            if (view.Elements[i].Kind != ElementKind.Word || RelationGrammar.Find(view.Word(view.Elements[i])) is not { } rule) continue;
            Finding? found = rule.Form switch
            {
                RelationForm.With => With(rule.Kind, start, i),
                RelationForm.Than => Than(rule.Kind, start, i, end),
                _ => Assigned(start, i, end),
            };
            if (found is not null) return found;
        }
        return null;
    }

    /// <summary>与经济增长同步: the reference stands between 与 and the verb.</summary>
    private Finding? With(RelationKind kind, int start, int verb)
    {
        if (verb > start && RelationGrammar.IsDenial(view.Word(view.Elements[verb - 1]))) return null;
        for (int i = verb - 1; i >= start; i--)
        {
            if (!view.Elements[i].Is(GrammarRole.Conjunction) || !view.Gives(i, Cue.Accompanies)) continue;
            string reference = NamePhrase.TextOf(view, i + 1, NominalEnd(i + 1, verb));
            return reference.Length is > 1 and <= LongestReference && IsComparable(start, i, reference) ? Found(kind, start, i, verb + 1, SubjectEnd(start, i), reference) : null;
        }
        return kind == RelationKind.Equal && verb > start ? Found(kind, start, verb, verb + 1, SubjectEnd(start, verb), "") : null;
    }

    /// <summary>Figures move with figures: 与市场经济相适应 is no relation of the kind.</summary>
    private bool IsComparable(int start, int end, string reference)
        => RelationGrammar.IsAmount(reference) || IsAmount(NamePhrase.Before(view, start, SubjectEnd(start, end)));

    /// <summary>高于全省平均水平: the reference follows the verb.</summary>
    private Finding? Than(RelationKind kind, int start, int verb, int end)
    {
        string reference = NamePhrase.TextOf(view, verb + 1, NominalEnd(verb + 1, end));
        bool isKnown = RelationGrammar.IsReference(reference) && !DescribesThing(reference);
        return isKnown && reference.Length <= LongestReference ? Found(kind, start, verb, end, SubjectEnd(start, verb), reference) : null;
    }

    /// <summary>好于预期的答卷: what is compared is a thing, not an amount.</summary>
    private static bool DescribesThing(string reference)
        => reference.LastIndexOf('的') is var particle and >= 0 && reference[(particle + 1)..] is var head
            && !RelationGrammar.IsReference(head) && !IsAmount(head) && !Heads.IsGoal(head) && Grammar.RoleOf(head) is not (GrammarRole.Up or GrammarRole.Down);

    /// <summary>完成省下达的节能减排任务: who set the task stands before 下达, what it is about after.</summary>
    private Finding? Assigned(int start, int verb, int end)
    {
        int done = verb;
        while (done > start && !view.Elements[done].Is(GrammarRole.Light)) done--;
        if (!view.Elements[done].Is(GrammarRole.Light) || end - 1 <= verb) return null;
        string task = NamePhrase.TextOf(view, verb + 1, end);
        if (!RelationGrammar.EndsInTask(task, out string about)) return null;
        string subject = about.Length > 0 ? about : NamePhrase.Before(view, start, SubjectEnd(start, done));
        int source = done + 1;
        while (source < verb && view.Elements[source].Is(GrammarRole.Adverb)) source++;
        return subject.Length > 0 ? new Finding(RelationKind.Assigned, start, done, end, subject, NamePhrase.TextOf(view, source, verb)) : null;
    }

    private Finding? Found(RelationKind kind, int clause, int start, int end, int subjectEnd, string reference)
    {
        int first = clause;
        while (first + 1 < subjectEnd && view.Elements[first].Is(GrammarRole.Verb) && view.Elements[first + 1].IsNominal) first++;
        string subject = NamePhrase.Before(view, first, subjectEnd);
        if (subject.Length < 2 || !NamesThing(subject)) return null;
        return new Finding(kind, clause, start, end, Topics.Complete(subject, view, figures, clause), reference);
    }

    /// <summary>Whether a subject names an amount or ends in a noun, by the tagger: 交出了一份 and 健全 do neither.</summary>
    private static bool NamesThing(string subject)
        => IsAmount(subject) || Segmenter.Default.Segment(subject, SegmentationMode.Tagged)[^1].Tag is { } tag && (tag[0] is 'n' or 'j' or 'l' || tag is "vn" or "an" or "eng");

    private static bool IsAmount(string name)
        => Heads.IsMeasure(name) || NamedMeasures.GrowthOf(name) != Direction.None || IndicatorTable.Default.Find(name) is not null || PlacedName.Read(name) is not null;

    /// <summary>The subject without the verb of change before 与 and without words that say when and how: 收入增长与经济增长同步, 增速连续三年均高于全省平均.</summary>
    private int SubjectEnd(int start, int end)
    {
        for (int i = end - 1; i > start && i >= end - LongestStreak; i--)
            if (view.Elements[i].Kind == ElementKind.Word && RelationGrammar.OpensStreak(view.Word(view.Elements[i]))) end = i;
        while (end > start && view.Elements[end - 1].Kind == ElementKind.Word && SaysHow(view.Elements[end - 1])) end--;
        return end;
    }

    private bool SaysHow(Element word)
        => word.Role is GrammarRole.Up or GrammarRole.Down or GrammarRole.Adverb or GrammarRole.Modal or GrammarRole.Light or GrammarRole.Both or GrammarRole.Each or GrammarRole.Time or GrammarRole.Basis
            || RelationGrammar.IsManner(view.Word(word));

    private int NominalEnd(int start, int end)
    {
        int stop = end;
        while (stop > start && view.Elements[stop - 1].Kind == ElementKind.Word && view.Elements[stop - 1].Role is GrammarRole.Adverb or GrammarRole.Light) stop--;
        return stop;
    }

    /// <summary>The place of a finding in the document.</summary>
    public TextSpan SpanOf(Finding finding)
        => TextSpan.FromBounds(view.Origin(view.Elements[finding.Start].Start), view.Origin(view.Elements[finding.End - 1].End - 1) + 1);
}
