namespace Xialu.TextMining.Structure;

/// <summary>Reads from a heading's words what its part is for.</summary>
internal sealed class HeadingClassifier(PeriodReader periods, ReportYears years)
{
    private const int LongestProblemHeading = 16;
    private const int ShortProblemHeading = 9;

    /// <summary>Classifies a heading.</summary>
    public HeadingClass Classify(ReadOnlySpan<char> words)
    {
        List<Period> named = periods.Read(words);
        PhraseTable cues = PhraseTable.Cues;
        SectionKind? byYears = ByYears(named);
        bool isPlan = cues.Contains("plan", words), isReview = cues.Contains("review", words);
        if (isReview && !(isPlan && byYears == SectionKind.Plan)) return new(SectionKind.Review, true, named);
        if (IsProblems(words)) return new(SectionKind.Problems, true, named);
        if (cues.Contains("own-building", words)) return new(SectionKind.OwnBuilding, true, named);
        if (cues.Contains("own-building-late", words)) return new(SectionKind.OwnBuilding, false, named);
        if (byYears is { } kind) return new(kind, isPlan || kind == SectionKind.Review, named);
        if (cues.Contains("review-period", words)) return new(SectionKind.Review, true, named);
        if (cues.Contains("plan-period", words)) return new(SectionKind.Plan, isPlan, named);
        return isPlan ? new(SectionKind.Plan, false, named) : new(null, false, named);
    }

    // 沉着应对困难和挑战 is an achievement: a heading of problems says that they exist, or says nothing else.
    private static bool IsProblems(ReadOnlySpan<char> words)
        => words.Length <= LongestProblemHeading && PhraseTable.Cues.Contains("problems", words)
            && (words.Length <= ShortProblemHeading || words.Contains("存在", StringComparison.Ordinal) || words.Contains("面临", StringComparison.Ordinal)
                || words.Contains("主要", StringComparison.Ordinal));

    private SectionKind? ByYears(List<Period> named)
    {
        if (named.Count == 0 || years.Plan is not { } plan) return null;
        if (named.TrueForAll(p => p.Years.Last < plan)) return SectionKind.Review;
        return named.TrueForAll(p => p.Years.First >= plan || p.Years.Last > plan) ? SectionKind.Plan : null;
    }
}
