using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads the plain lists of a definition. A list is looked for in every scope (the whole, each sentence, what follows 即, 指, 包括, each clause,
/// each quotation) at every level of separators; joints (和, 与) are cut as far as the count of the term calls for them.
/// </summary>
/// <param name="text">The definition.</param>
/// <param name="term">What it defines.</param>
/// <param name="arity">The counts of the term.</param>
/// <param name="mayAnswer">Whether members, their edges not yet trimmed and pairs not yet parted, could be the parts; a list that could not is given empty.</param>
internal sealed class ListedParts(string text, string term, Arity arity, Predicate<IReadOnlyList<TextSpan>> mayAnswer)
{
    private const int SemicolonScore = 6;
    private const int PauseScore = 5;
    private const int CommaScore = 3;
    private const int MixedScore = 2;
    private const int QuotedScore = 1;
    private const int CountedScore = 3;
    private const int ClosedScore = 10;
    private const int FirstClauseScore = 5;
    private const int LooseScore = 5;
    private const int BrokenScore = 30;
    private const int MaxScopes = 8;
    private const int MaxPieces = 120;
    private readonly Dictionary<string, PartList> trimmed = new(StringComparer.Ordinal);
    private static readonly PartList Unwanted = new([], 0);
    private static readonly (string Separators, int Score)[] Levels = [("；;", SemicolonScore), ("，,", CommaScore), ("，,；;", CommaScore), ("，,、", MixedScore), ("，,；;、", MixedScore)];

    /// <summary>Every list of the definition, as candidates.</summary>
    public IEnumerable<PartList> All(TextSpan span, bool quotations = true)
    {
        if (OrdinalParts.Read(text, span) is { } ordinal) yield return ordinal;
        foreach (TextSpan scope in Scopes(span))
        {
            foreach (PartList list in OfScope(scope)) yield return list;
        }
        foreach (TextSpan clause in Pieces.Split(text, span, "。！？\n；;，,：:"))
        {
            foreach (PartList list in InClause(clause)) yield return list;
        }
        if (!quotations) yield break;
        foreach (TextSpan quoted in Quotations(text, span))
        {
            foreach (PartList list in OfLevel(quoted, "、", QuotedScore)) yield return list;
            foreach (PartList list in OfLevel(quoted, "，,", QuotedScore)) yield return list;
            foreach (PartList list in OfLevel(quoted, "，,、", QuotedScore)) yield return list;
            foreach (PartList list in OfLevel(quoted, "+＋", QuotedScore)) yield return list;
        }
    }

    /// <summary>The lists of one clause.</summary>
    public IEnumerable<PartList> InClause(TextSpan clause)
    {
        foreach (PartList list in OfLevel(clause, "、", PauseScore)) yield return list;
        List<TextSpan> joints = Joints(clause);
        // 甲和乙、丙等: the joint may part more than the pauses do.
        if (joints.Count > 0 && joints.Count + 1 == arity.Sum && !ClosesPauses(clause, joints[^1])) yield return Make(Cut([clause], joints), MixedScore);
    }

    // 甲、乙、丙和丁 are four, whatever the joint parts.
    private bool ClosesPauses(TextSpan clause, TextSpan joint)
        => text.AsSpan(clause.Start, joint.Start - clause.Start).Count('、') > 1 && text.IndexOf('、', joint.End, clause.End - joint.End) < 0;

    private IEnumerable<TextSpan> Scopes(TextSpan span)
    {
        List<TextSpan> sentences = Pieces.Split(text, span, "。！？\n");
        if (sentences.Count > 1) yield return span;
        int left = MaxScopes;
        foreach (TextSpan sentence in sentences)
        {
            yield return sentence;
            foreach (TextSpan part in Pieces.Split(text, sentence, "；;"))
                if (part != sentence) yield return part;
            foreach (int start in Openings.After(text, sentence))
                if (left-- > 0) yield return TextSpan.FromBounds(start, sentence.End);
        }
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
            bool connected = separators is "，," && IsConnected(pieces);
            if (connected) pieces = [FromConnective(pieces[0]), .. pieces.Skip(1)];
            int loose = weak && pauses && pieces.Exists(p => Pieces.Joints(text, p).Count > 0) ? LooseScore : 0;
            PartList list = Make(pieces, score - loose) with { IsConnected = connected, IsWeak = weak };
            // 甲、乙双水源的保障 for 双水源: the term's own count closes the list.
            bool closed = separators is "、" && ListCloser.CutAtCountedUnit(Pieces.Bare(text, pieces[^1]), pieces.Count, term) > 1;
            yield return closed ? list with { IsCounted = true, Score = list.Score + ClosedScore } : list;
            if (FirstClauses(pieces, separators) is { } heads) yield return Make(heads, score + FirstClauseScore) with { IsWeak = weak };
        }
        if (!pauses && !weak) yield break;
        bool endsInOne = arity.Counts is [_, .., 1];
        List<TextSpan> joints = sum > pieces.Count || endsInOne ? [.. pieces.SelectMany(p => Joints(p))] : [];
        if (joints.Count > 0 && sum > pieces.Count && sum <= pieces.Count + joints.Count)
            yield return Make(Cut(pieces, Likely(pieces, joints, sum - pieces.Count)), score - (pauses ? 1 : LooseScore)) with { IsWeak = weak };
        else if (pauses && Pieces.LastJoint(text, pieces[^1]) is { Length: > 0 } last)
            yield return Make(Cut(pieces, [last]), score - 1) with { IsWeak = weak || pieces.Count == 1 };
        if (pauses && joints.Count > 0 && endsInOne && BeforeLast(scope, joints[^1]) is { } open && open.Count == sum) yield return Make(open, score + 1);
        if (pauses && sum > 2 && sum < pieces.Count && SharesSuffix(pieces, sum - 1)) yield return Make(pieces.GetRange(0, sum), MixedScore);
        if (pauses && !weak && sum > 2 && sum < pieces.Count && OpenWithUnit(pieces, sum)) yield return Make(pieces[^sum..], MixedScore);
    }

    private TextSpan FromConnective(TextSpan piece)
        => TextSpan.FromBounds(NoteConnectives.Pairs.Max(c => text.IndexOf(c, piece.Start, piece.Length, StringComparison.Ordinal)), piece.End);

    // 干部既要对甲负责，也要对乙负责: the first connective stands behind the subject.
    private bool IsConnected(List<TextSpan> pieces)
    {
        bool Holds(TextSpan piece, bool atStart) => NoteConnectives.Pairs.Any(c => text.AsSpan(piece.Start, piece.Length).IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !atStart));
        return Holds(pieces[0], atStart: false) && pieces.Skip(1).All(p => Holds(p, atStart: true));
    }

    // 六同: 生态同治 is a member, 同 no joint.
    private List<TextSpan> Joints(TextSpan span) => Pieces.Joints(text, span).FindAll(j => !arity.Units.Contains(text[j.Start]));

    // 甲、乙和丙、丁等项目 for 两甲一丙: the one is a list of its own.
    private List<TextSpan>? BeforeLast(TextSpan scope, TextSpan joint)
    {
        var last = TextSpan.FromBounds(joint.End, scope.End);
        bool listed = last.Length > 0 && text.AsSpan(last.Start, last.Length).IndexOfAny('，', '；', '。') < 0 && text.IndexOf('、', last.Start, last.Length) is > 0 and var pause && text.IndexOf('等', pause, last.End - pause) > 0;
        return listed ? [.. Pieces.SplitList(text, TextSpan.FromBounds(scope.Start, joint.Start), "、"), last] : null;
    }

    // A joint behind pauses closes their list; one in a member of its own is less likely to part two.
    private List<TextSpan> Likely(List<TextSpan> pieces, List<TextSpan> joints, int count)
    {
        bool Closes(TextSpan joint)
        {
            int piece = pieces.FindIndex(p => p.End > joint.Start);
            return piece > 0 && text[pieces[piece].Start - 1] == '、' && (piece + 1 == pieces.Count || text[pieces[piece].End] != '、');
        }

        if (count == 1 && arity.Counts.Count > 1 && joints.Find(j => HoldUnits(Cut(pieces, [j]))) is { Length: > 0 } counted) return [counted];
        return [.. joints.OrderByDescending(Closes).ThenByDescending(j => text[j.Start] != '同').ThenByDescending(j => j.Start).Take(count).OrderBy(j => j.Start)];
    }

    private static List<TextSpan> Cut(List<TextSpan> pieces, List<TextSpan> joints)
    {
        var cut = new List<TextSpan>();
        int next = 0;
        foreach (TextSpan piece in pieces)
        {
            int start = piece.Start;
            for (; next < joints.Count && joints[next].Start < piece.End; next++)
            {
                if (joints[next].Start > start) cut.Add(TextSpan.FromBounds(start, joints[next].Start));
                start = joints[next].End;
            }
            if (start < piece.End) cut.Add(TextSpan.FromBounds(start, piece.End));
        }
        return cut;
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
            if (clauses.Count > sum && (AreAlike(window) || arity.Counts.Count > 1 && HoldUnits(window))) yield return Make(window, MixedScore) with { IsWeak = true };
        }
    }

    // 影响甲、危及乙的乱占、乱采、乱堆 for 三乱: what the term counts opens the last members, and none before them.
    private bool OpenWithUnit(List<TextSpan> pieces, int count)
        => arity.Units is [var unit] && char.IsLetter(unit) && text.AsSpan(pieces[^count].Start, pieces[^count].Length).Contains(unit)
            && pieces[^(count - 1)..].TrueForAll(m => text[m.Start] == unit) && !pieces[..^count].Exists(p => text[p.Start] == unit);

    // 两集中、两到位: two hold 集, two 到.
    private bool HoldUnits(List<TextSpan> members)
    {
        int at = 0;
        for (int g = 0; g < arity.Counts.Count; at += arity.Counts[g++])
        {
            char unit = arity.Units[g];
            if (!char.IsLetter(unit) || !members.GetRange(at, arity.Counts[g]).TrueForAll(m => text.AsSpan(m.Start, m.Length).Contains(unit) && text.AsSpan(m.Start, m.Length).IndexOf('。') < 0 && !text.AsSpan(m.Start, m.Length).Contains(term, StringComparison.Ordinal))) return false;
        }
        return at == members.Count;
    }

    private bool AreAlike(List<TextSpan> clauses)
    {
        for (int i = 2; i < clauses.Count; i++)
            if (!AreAlike(clauses[1], clauses[i])) return false;
        return clauses.Count > 2 || AreAlike(clauses[0], clauses[1]);
    }

    private bool AreAlike(TextSpan a, TextSpan b)
    {
        bool sameStart = text[a.Start] == text[b.Start];
        bool sameEnd = a.Length > 1 && b.Length > 1 && text.AsSpan(a.End - 2, 2).SequenceEqual(text.AsSpan(b.End - 2, 2));
        return sameStart || sameEnd || a.Length == b.Length && a.Length <= 12;
    }

    // 长江、乌江、沱江沿线生态保护、修复: the list ends inside the member that no longer ends as the others do.
    private bool SharesSuffix(List<TextSpan> parts, int count)
    {
        char last = text[parts[0].End - 1];
        for (int i = 1; i < count; i++)
            if (text[parts[i].End - 1] != last) return false;
        bool etc = text.AsSpan(parts[count].Start, parts[count].Length).Contains('等');
        for (int i = count + 1; i < parts.Count && !etc; i++)
            if (text.AsSpan(parts[i].Start, parts[i].Length).Contains(last)) return false;
        return text.AsSpan(parts[count].Start, parts[count].Length).Contains(last);
    }

    /// <summary>What stands in quotes.</summary>
    internal static IEnumerable<TextSpan> Quotations(string text, TextSpan span)
    {
        int at = span.Start;
        while (text.IndexOf('“', at, span.End - at) is >= 0 and var open && text.IndexOf('”', open, span.End - open) is >= 0 and var close)
        {
            if (close - open > 4) yield return TextSpan.FromBounds(open + 1, close);
            at = close + 1;
        }
    }

    private PartList Make(List<TextSpan> parts, int score)
    {
        List<TextSpan> members = Inner(parts);
        if (members.Count > 1 && !mayAnswer(members)) return Unwanted with { Score = score };
        List<string> items = Halves([.. members.Select(m => text.Substring(m.Start, m.Length))], arity.Sum);
        if (items.Count < 2) return new PartList([.. items.Select(ListCloser.Single)], score);
        string key = string.Join('\n', items);
        if (!trimmed.TryGetValue(key, out PartList? list)) trimmed.Add(key, list = Trim(items));
        return list with { Score = list.Score + score };
    }

    private List<TextSpan> Inner(List<TextSpan> parts)
    {
        var members = new List<TextSpan>(parts.Count);
        foreach (TextSpan part in parts)
            if (Pieces.Inner(text, part) is { Length: > 0 } member) members.Add(member);
        return members;
    }

    // The clause, the sentence and the whole hold one list more often than not, and trimming asks for the words of its members.
    private PartList Trim(List<string> items)
    {
        string last = items[^1];
        bool closed = GroupCloser.Trim(items);
        PartTrimmer.Trim(items, term, arity);
        bool counted = ListCloser.CutAtCount(last, items.Count).Length < last.Length || ListCloser.CutAtCount(last, items.Count, exact: true).Length < last.Length;
        items[^1] = WithoutOpenQuote(items[^1], term);
        if (items[^1].Length < last.Length && !items[0].EndsWith('的')) items[^1] = items[^1].TrimEnd('的');
        bool broken = items.Exists(i => i.AsSpan().Count('“') != i.AsSpan().Count('”'));
        // 甲与乙的简称: no list is more surely what the term stands for.
        int named = ListCloser.IsNamed(last) ? ClosedScore : 0;
        return new PartList([.. items.Select(Unquote)], (counted ? CountedScore : 0) + named - (broken ? BrokenScore : 0), IsCounted: closed || named > 0);
    }

    // …油气网“六网, …文书、装备“六统一”: the quoted term behind the list, whole or cut in two.
    private static string WithoutOpenQuote(string item, string term)
    {
        int open = item.LastIndexOf('“');
        if (open < 2) return item;
        int close = item.IndexOf('”', open);
        bool named = close == item.Length - 1 && close - open > 2 && term.Contains(item[(open + 1)..close], StringComparison.Ordinal);
        return close < 0 || named ? item[..open].TrimEnd('的') : item;
    }

    // 乱堆乱放、乱搭乱建 for four: each member is a pair.
    private static List<string> Halves(List<string> items, int sum)
    {
        bool pairs = items.Count > 1 && items.Count * 2 == sum && items.Skip(1).All(i => i.Length is >= 4 and <= 12 && i.Length % 2 == 0 && i[0] == i[i.Length / 2]);
        if (!pairs) return items;
        items[0] = items[0][^Math.Min(items[0].Length, items[1].Length)..];
        return [.. items.SelectMany(i => (string[])[i[..(i.Length / 2)], i[(i.Length / 2)..]])];
    }

    private static string Unquote(string item)
        => item.Length > 2 && item[0] == '“' && item.IndexOf('”', StringComparison.Ordinal) == item.Length - 1 ? item[1..^1] : item;
}
