using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads the plain lists of a definition: A、B和C; A；B；C; parallel clauses; 一是A；二是B.</summary>
internal static class ListedParts
{
    private const int OrdinalScore = 9;
    private const int SemicolonScore = 6;
    private const int CommaScore = 4;
    private const int ClauseScore = 2;
    private const int CountedScore = 3;
    private const int ConnectiveScore = 8;
    private const string Ordinals = "一二三四五六七八九十";

    /// <summary>Every list of the definition, as candidates.</summary>
    public static IEnumerable<PartList> All(string text, TextSpan span, string term, bool quotations = true)
    {
        if (Ordinal(text, span, term) is { } ordinal) yield return ordinal;
        List<TextSpan> sentences = Pieces.Split(text, span, "。！？\n");
        foreach (PartList list in Whole(text, span, term)) yield return list;
        foreach (TextSpan sentence in sentences)
        {
            foreach (PartList list in OfSentence(text, sentence, term, quotations)) yield return list;
        }
    }

    private static IEnumerable<PartList> Whole(string text, TextSpan span, string term)
    {
        List<TextSpan> parts = Pieces.Split(text, span, "；;");
        if (parts.Count > 1) yield return Make(text, parts, term, SemicolonScore);
    }

    private static IEnumerable<PartList> OfSentence(string text, TextSpan sentence, string term, bool quotations)
    {
        List<TextSpan> semicolons = Pieces.Split(text, sentence, "；;");
        if (semicolons.Count > 1) yield return Make(text, semicolons, term, SemicolonScore);
        foreach (TextSpan part in semicolons)
        {
            List<TextSpan> clauses = Pieces.Split(text, part, "，,：:");
            foreach (TextSpan clause in clauses)
            {
                foreach (PartList list in OfClause(text, clause, term)) yield return list;
            }
            foreach (PartList list in Clauses(text, clauses, term)) yield return list;
        }
        if (!quotations) yield break;
        foreach (TextSpan quoted in Quotations(text, sentence))
        {
            foreach (PartList list in OfClause(text, quoted, term)) yield return list with { Score = list.Score - CountedScore };
            List<TextSpan> clauses = Pieces.Split(text, quoted, "，,");
            if (clauses.Count > 1) yield return Make(text, clauses, term, CommaScore);
        }
    }

    private static IEnumerable<PartList> OfClause(string text, TextSpan clause, string term)
    {
        List<TextSpan> parts = Pieces.Split(text, clause, "、");
        TextSpan joint = Pieces.LastJoint(text, parts[^1]);
        if (joint.Length > 0)
        {
            List<TextSpan> joined = [.. parts[..^1], TextSpan.FromBounds(parts[^1].Start, joint.Start), TextSpan.FromBounds(joint.End, parts[^1].End)];
            yield return Make(text, joined, term, CommaScore);
        }
        if (parts.Count > 1) yield return Make(text, parts, term, CommaScore + (joint.Length > 0 ? 0 : 1));
        if (parts.Count > 2 && SplitAtJoints(text, parts) is { } all && all.Count > parts.Count + (joint.Length > 0 ? 1 : 0)) yield return Make(text, all, term, ClauseScore);
        if (parts.Count > 3 && Arity.Of(term).Sum is > 2 and var sum && sum < parts.Count && SharesSuffix(text, parts, sum - 1))
            yield return Make(text, parts.GetRange(0, sum), term, ClauseScore);
    }

    private static List<TextSpan> SplitAtJoints(string text, List<TextSpan> parts)
    {
        var all = new List<TextSpan>();
        foreach (TextSpan part in parts)
        {
            TextSpan joint = Pieces.LastJoint(text, part);
            if (joint.Length > 0) all.Add(TextSpan.FromBounds(part.Start, joint.Start));
            all.Add(TextSpan.FromBounds(joint.Length > 0 ? joint.End : part.Start, part.End));
        }
        return all;
    }

    // 长江、乌江、沱江沿线生态保护、修复: the list ends inside the member that no longer ends as the others do.
    private static bool SharesSuffix(string text, List<TextSpan> parts, int count)
    {
        char last = text[parts[0].End - 1];
        for (int i = 1; i < count; i++)
            if (text[parts[i].End - 1] != last) return false;
        return text.AsSpan(parts[count].Start, parts[count].Length).Contains(last);
    }

    // Clauses are parts only where they are built alike: the same first or last character, or one length.
    private static IEnumerable<PartList> Clauses(string text, List<TextSpan> clauses, string term)
    {
        for (int from = 0; from < clauses.Count - 1; from++)
        {
            int to = from + 1;
            while (to < clauses.Count && AreAlike(text, clauses[from + (to > from + 1 ? 1 : 0)], clauses[to])) to++;
            if (to - from > 1) yield return Make(text, clauses.GetRange(from, to - from), term, ClauseScore);
            if (to - from > 2) from = to - 2;
        }
        if (clauses.Count > 1 && clauses.TrueForAll(c => StartsWithConnective(text, c)))
            yield return Make(text, clauses, term, ConnectiveScore);
    }

    private static bool StartsWithConnective(string text, TextSpan clause)
        => text.AsSpan(clause.Start, Math.Min(2, clause.Length)) is "既要" or "又要" or "还要" or "也要";

    private static bool AreAlike(string text, TextSpan a, TextSpan b)
    {
        bool sameStart = text[a.Start] == text[b.Start];
        bool sameEnd = a.Length > 1 && b.Length > 1 && text.AsSpan(a.End - 2, 2).SequenceEqual(text.AsSpan(b.End - 2, 2));
        return sameStart || sameEnd || a.Length == b.Length && a.Length <= 12;
    }

    /// <summary>The lists of one clause.</summary>
    internal static IEnumerable<PartList> InClause(string text, TextSpan clause, string term) => OfClause(text, clause, term);

    private static PartList? Ordinal(string text, TextSpan span, string term)
    {
        var starts = new List<(int At, int End)>();
        int at = span.Start;
        while (starts.Count < Ordinals.Length && NextOrdinal(text, at, span.End, starts.Count) is { } next)
        {
            starts.Add(next);
            at = next.End;
        }
        if (starts.Count < 2) return null;
        var items = new List<string>();
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1].At : span.End;
            TextSpan body = TextSpan.FromBounds(starts[i].End, end);
            items.Add(Pieces.Bare(text, i + 1 < starts.Count ? body : Pieces.Split(text, body, "。；;")[0]));
        }
        return new PartList(items, OrdinalScore);
    }

    private static (int At, int End)? NextOrdinal(string text, int from, int end, int index)
    {
        (string Word, int Skip)[] forms =
        [
            ($"{Ordinals[index]}是", 0), ($"第{Ordinals[index]}，", 0), ($"{(char)('①' + index)}", 0), ($"（{index + 1}）", 0), ($"({index + 1})", 0),
        ];
        foreach ((string word, _) in forms)
        {
            int at = text.IndexOf(word, from, end - from, StringComparison.Ordinal);
            if (at >= 0) return (at, at + word.Length);
        }
        return null;
    }

    private static IEnumerable<TextSpan> Quotations(string text, TextSpan span)
    {
        int at = span.Start;
        while (text.IndexOf('“', at, span.End - at) is >= 0 and var open && text.IndexOf('”', open, span.End - open) is >= 0 and var close)
        {
            if (close - open > 4) yield return TextSpan.FromBounds(open + 1, close);
            at = close + 1;
        }
    }

    internal static PartList Make(string text, List<TextSpan> parts, string term, int score)
    {
        List<string> items = [.. parts.Select(p => Pieces.Bare(text, p)).Where(p => p.Length > 0)];
        if (items.Count < 2) return new PartList(items, score);
        string last = items[^1];
        PartTrimmer.Trim(items, term, Arity.Of(term));
        bool counted = PartTrimmer.CutAtCount(last, items.Count).Length < last.Length;
        return new PartList([.. items.Select(Unquote)], counted ? score + CountedScore : score);
    }

    private static string Unquote(string item)
        => item.Length > 2 && item[0] == '“' && item.IndexOf('”', StringComparison.Ordinal) == item.Length - 1 ? item[1..^1] : item;
}
