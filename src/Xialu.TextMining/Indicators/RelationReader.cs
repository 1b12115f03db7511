using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Finds in the clauses of a sentence what is stated without a number, by the grammar of <c>relations.tsv</c>.</summary>
internal sealed class RelationReader(SentenceView view)
{
    // 与 X 同步: a longer reference is a clause of its own.
    private const int LongestReference = 16;

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
        => RelationGrammar.IsReference(reference) || NamePhrase.Before(view, start, SubjectEnd(start, end)) is var subject && (Heads.IsMeasure(subject) || IndicatorTable.Default.Find(subject) is not null);

    /// <summary>高于全省平均水平: the reference follows the verb.</summary>
    private Finding? Than(RelationKind kind, int start, int verb, int end)
    {
        string reference = NamePhrase.TextOf(view, verb + 1, NominalEnd(verb + 1, end));
        bool isKnown = RelationGrammar.IsReference(reference);
        return isKnown && reference.Length <= LongestReference ? Found(kind, start, verb, end, SubjectEnd(start, verb), reference) : null;
    }

    /// <summary>完成省下达的节能减排任务: who set the task stands before 下达, what it is about after.</summary>
    private Finding? Assigned(int start, int verb, int end)
    {
        int done = verb;
        while (done > start && !view.Elements[done].Is(GrammarRole.Light)) done--;
        if (!view.Elements[done].Is(GrammarRole.Light) || end - 1 <= verb) return null;
        string task = NamePhrase.TextOf(view, verb + 1, end);
        if (!RelationGrammar.EndsInTask(task, out string about)) return null;
        string subject = about.Length > 0 ? about : NamePhrase.Before(view, start, done);
        return subject.Length > 0 ? new Finding(RelationKind.Assigned, start, done, end, subject, NamePhrase.TextOf(view, done + 1, verb)) : null;
    }

    private Finding? Found(RelationKind kind, int clause, int start, int end, int subjectEnd, string reference)
    {
        string subject = NamePhrase.Before(view, clause, subjectEnd);
        return subject.Length > 1 ? new Finding(kind, clause, start, end, subject, reference) : null;
    }

    /// <summary>The subject without the verb of change before 与: 收入增长与经济增长同步.</summary>
    private int SubjectEnd(int start, int end)
    {
        while (end > start && view.Elements[end - 1].Kind == ElementKind.Word && view.Elements[end - 1].Role is GrammarRole.Up or GrammarRole.Down or GrammarRole.Adverb or GrammarRole.Modal or GrammarRole.Light) end--;
        return end;
    }

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
