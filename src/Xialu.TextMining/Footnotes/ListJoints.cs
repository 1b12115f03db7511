using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The joints (和, 与) of a list: which of them part two members, and the members that they part.</summary>
/// <param name="text">The definition.</param>
/// <param name="arity">The counts of the term: joints are cut only as far as they call for it.</param>
/// <param name="evidence">What the members show.</param>
internal sealed class ListJoints(string text, Arity arity, ListEvidence evidence)
{
    /// <summary>The joints of a stretch; 同 is none where the term counts by it (六同: 生态同治 is a member).</summary>
    public List<TextSpan> In(TextSpan span) => Pieces.Joints(text, span).FindAll(j => !arity.Units.Contains(text[j.Start]));

    /// <summary>Whether a joint closes a list of pauses: 甲、乙、丙和丁 are four, whatever the joint parts.</summary>
    public bool ClosesPauses(TextSpan clause, TextSpan joint)
        => text.AsSpan(clause.Start, joint.Start - clause.Start).Count('、') > 1 && text.IndexOf('、', joint.End, clause.End - joint.End) < 0;

    /// <summary>The members before the last joint and, as one, the list of its own behind it: 甲、乙和丙、丁等项目 for 两甲一丙.</summary>
    public List<TextSpan>? BeforeLast(TextSpan scope, TextSpan joint)
    {
        var last = TextSpan.FromBounds(joint.End, scope.End);
        bool listed = last.Length > 0 && text.AsSpan(last.Start, last.Length).IndexOfAny('，', '；', '。') < 0 && text.IndexOf('、', last.Start, last.Length) is > 0 and var pause && text.IndexOf('等', pause, last.End - pause) > 0;
        return listed ? [.. Pieces.SplitList(text, TextSpan.FromBounds(scope.Start, joint.Start), "、"), last] : null;
    }

    /// <summary>So many of the joints, those first that close a list of pauses: one in a member of its own is less likely to part two.</summary>
    public List<TextSpan> Likely(List<TextSpan> pieces, List<TextSpan> joints, int count)
    {
        bool Closes(TextSpan joint)
        {
            int piece = pieces.FindIndex(p => p.End > joint.Start);
            return piece > 0 && text[pieces[piece].Start - 1] == '、' && (piece + 1 == pieces.Count || text[pieces[piece].End] != '、');
        }

        if (count == 1 && arity.Counts.Count > 1 && joints.Find(j => evidence.HoldUnits(Cut(pieces, [j]))) is { Length: > 0 } counted) return [counted];
        return [.. joints.OrderByDescending(Closes).ThenByDescending(j => text[j.Start] != '同').ThenByDescending(j => j.Start).Take(count).OrderBy(j => j.Start)];
    }

    /// <summary>The pieces, cut at joints.</summary>
    public static List<TextSpan> Cut(List<TextSpan> pieces, List<TextSpan> joints)
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
}
