using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads the plain lists of a definition. A list is looked for in every scope (the whole, each sentence, what follows 即, 指, 包括, each clause,
/// each quotation) at every level of separators; joints (和, 与) are cut as far as the count of the term calls for them.
/// </summary>
internal sealed class ListedParts
{
    private const int SemicolonScore = 6;
    private const int PauseScore = 5;
    private const int CommaScore = 3;
    private const int MixedScore = 2;
    private const int QuotedScore = 1;
    private const int ClosedScore = 10;
    private const int FirstClauseScore = 5;
    private const int LooseScore = 5;
    private const int MaxPieces = 120;
    private static readonly (string Separators, int Score)[] Levels = [("；;", SemicolonScore), ("，,", CommaScore), ("，,；;", CommaScore), ("，,、", MixedScore), ("，,；;、", MixedScore)];
    private static readonly (string Separators, int Score)[] QuotedLevels = [("、", QuotedScore), ("，,", QuotedScore), ("，,、", QuotedScore), ("+＋", QuotedScore)];
    private readonly string text;
    private readonly string term;
    private readonly Arity arity;
    private readonly ListEvidence evidence;
    private readonly ListJoints joints;
    private readonly ListMaker maker;

    /// <summary>A reader of one definition.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="term">What it defines.</param>
    /// <param name="arity">The counts of the term.</param>
    /// <param name="mayAnswer">Whether members, their edges not yet trimmed and pairs not yet parted, could be the parts; a list that could not is given empty.</param>
    public ListedParts(string text, string term, Arity arity, Predicate<IReadOnlyList<TextSpan>> mayAnswer)
    {
        (this.text, this.term, this.arity) = (text, term, arity);
        evidence = new ListEvidence(text, term, arity);
        joints = new ListJoints(text, arity, evidence);
        maker = new ListMaker(text, term, arity, mayAnswer);
    }

    /// <summary>Every list of the definition, as candidates.</summary>
    public IEnumerable<PartList> All(TextSpan span, bool quotations = true)
    {
        if (OrdinalParts.Read(text, span) is { } ordinal) yield return ordinal;
        foreach (TextSpan scope in ListScopes.Of(text, span))
        {
            foreach (PartList list in OfScope(scope)) yield return list;
        }
        foreach (TextSpan clause in Pieces.Split(text, span, "。！？\n；;，,：:"))
        {
            foreach (PartList list in InClause(clause)) yield return list;
        }
        if (!quotations) yield break;
        foreach (TextSpan quoted in ListScopes.Quotations(text, span))
        {
            foreach ((string separators, int score) in QuotedLevels)
                foreach (PartList list in OfLevel(quoted, separators, score)) yield return list;
        }
    }

    /// <summary>The lists of one clause.</summary>
    public IEnumerable<PartList> InClause(TextSpan clause)
    {
        foreach (PartList list in OfLevel(clause, "、", PauseScore)) yield return list;
        List<TextSpan> found = joints.In(clause);
        // 甲和乙、丙等: the joint may part more than the pauses do.
        if (found.Count > 0 && found.Count + 1 == arity.Sum && !joints.ClosesPauses(clause, found[^1])) yield return maker.Make(ListJoints.Cut([clause], found), MixedScore);
    }

    private IEnumerable<PartList> OfScope(TextSpan scope)
    {
        bool semicolons = text.AsSpan(scope.Start, scope.Length).ContainsAny('；', ';');
        foreach ((string separators, int score) in Levels)
        {
            // Where there is no semicolon, the level without it has given these pieces; and only counted members are parted at stops of several kinds.
            if (separators.Contains('；') && !semicolons || separators.Contains('、') && arity.Sum < 2) continue;
            foreach (PartList list in OfLevel(scope, separators, score)) yield return list;
        }
        if (arity.Sum < 2) yield break;
        if (text.AsSpan(scope.Start, scope.Length).ContainsAny('+', '＋') && !text.AsSpan(scope.Start, scope.Length).Contains('、'))
            foreach (PartList list in OfLevel(scope, "+＋", PauseScore)) yield return list;
        foreach (PartList list in Windows(Pieces.Split(text, scope, "，,：:；;"))) yield return list;
        if (arity.Sum < 3 || text.AsSpan(scope.Start, scope.Length).IndexOfAny('，', '；') < 0 || !text.AsSpan(scope.Start, scope.Length).Contains('、')) yield break;
        foreach (PartList list in Windows(Pieces.Split(text, scope, "，,：:；;、"))) yield return list;
    }

    private IEnumerable<PartList> OfLevel(TextSpan scope, string separators, int score)
    {
        List<TextSpan> pieces = separators is "；;" ? Pieces.Split(text, scope, separators) : Pieces.SplitList(text, scope, separators);
        int sum = arity.Sum;
        if (pieces.Count is 0 or > MaxPieces) yield break;
        bool pauses = separators.Contains('、'), weak = separators.Contains('，');
        if (pieces.Count > 1)
        {
            bool connected = separators is "，," && evidence.IsConnected(pieces);
            if (connected) pieces = [evidence.FromConnective(pieces[0]), .. pieces.Skip(1)];
            int loose = weak && pauses && pieces.Exists(p => Pieces.Joints(text, p).Count > 0) ? LooseScore : 0;
            PartList list = maker.Make(pieces, score - loose) with { IsConnected = connected, IsWeak = weak };
            // 甲、乙双水源的保障 for 双水源: the term's own count closes the list.
            bool closed = separators is "、" && ListCloser.CutAtCountedUnit(Pieces.Bare(text, pieces[^1]), pieces.Count, term) > 1;
            yield return closed ? list with { IsCounted = true, Score = list.Score + ClosedScore } : list;
            if (FirstClauses(pieces, separators) is { } heads) yield return maker.Make(heads, score + FirstClauseScore) with { IsWeak = weak };
        }
        if (!pauses && !weak) yield break;
        bool endsInOne = arity.Counts is [_, .., 1];
        List<TextSpan> found = sum > pieces.Count || endsInOne ? [.. pieces.SelectMany(joints.In)] : [];
        if (found.Count > 0 && sum > pieces.Count && sum <= pieces.Count + found.Count)
            yield return maker.Make(ListJoints.Cut(pieces, joints.Likely(pieces, found, sum - pieces.Count)), score - (pauses ? 1 : LooseScore)) with { IsWeak = weak };
        else if (pauses && Pieces.LastJoint(text, pieces[^1]) is { Length: > 0 } last)
            yield return maker.Make(ListJoints.Cut(pieces, [last]), score - 1) with { IsWeak = weak || pieces.Count == 1 };
        if (pauses && found.Count > 0 && endsInOne && joints.BeforeLast(scope, found[^1]) is { } open && open.Count == sum) yield return maker.Make(open, score + 1);
        if (pauses && sum > 2 && sum < pieces.Count && evidence.SharesSuffix(pieces, sum - 1)) yield return maker.Make(pieces.GetRange(0, sum), MixedScore);
        if (pauses && !weak && sum > 2 && sum < pieces.Count && evidence.OpenWithUnit(pieces, sum)) yield return maker.Make(pieces[^sum..], MixedScore);
    }

    // 建设甲，提升…；建设乙，提升…: the first clauses are the parts where all members go on alike.
    private List<TextSpan>? FirstClauses(List<TextSpan> pieces, string separators)
    {
        if (separators.Contains('，') || pieces.Count < 2) return null;
        List<List<TextSpan>> clauses = [.. pieces.Select(p => Pieces.Split(text, p, "，,"))];
        return clauses.TrueForAll(c => c.Count == clauses[0].Count && c.Count > 1) ? [.. clauses.Select(c => c[0])] : null;
    }

    // Neighbouring clauses as many as the term counts, where they are built alike.
    private IEnumerable<PartList> Windows(List<TextSpan> clauses)
    {
        int sum = arity.Sum;
        for (int from = 0; from + sum <= clauses.Count && from < MaxPieces; from++)
        {
            List<TextSpan> window = clauses.GetRange(from, sum);
            if (clauses.Count > sum && (evidence.AreAlike(window) || arity.Counts.Count > 1 && evidence.HoldUnits(window))) yield return maker.Make(window, MixedScore) with { IsWeak = true };
        }
    }
}
