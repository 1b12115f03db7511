using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>What pieces of a definition show of being members of one list, before their edges are trimmed.</summary>
/// <param name="text">The definition.</param>
/// <param name="term">What it defines.</param>
/// <param name="arity">The counts of the term.</param>
internal sealed class ListEvidence(string text, string term, Arity arity)
{
    /// <summary>Whether the members of each group hold what the term counts: two hold 集, two 到 for 两集中、两到位.</summary>
    public bool HoldUnits(List<TextSpan> members)
    {
        int at = 0;
        for (int g = 0; g < arity.Counts.Count; at += arity.Counts[g++])
        {
            char unit = arity.Units[g];
            if (!char.IsLetter(unit) || !members.GetRange(at, arity.Counts[g]).TrueForAll(m => text.AsSpan(m.Start, m.Length).Contains(unit) && text.AsSpan(m.Start, m.Length).IndexOf('。') < 0 && !text.AsSpan(m.Start, m.Length).Contains(term, StringComparison.Ordinal))) return false;
        }
        return at == members.Count;
    }

    /// <summary>Whether what the term counts opens the last members, and none before them: 影响甲、危及乙的乱占、乱采、乱堆 for 三乱.</summary>
    public bool OpenWithUnit(List<TextSpan> pieces, int count)
        => arity.Units is [var unit] && char.IsLetter(unit) && text.AsSpan(pieces[^count].Start, pieces[^count].Length).Contains(unit)
            && pieces[^(count - 1)..].TrueForAll(m => text[m.Start] == unit) && !pieces[..^count].Exists(p => text[p.Start] == unit);

    /// <summary>Whether the list ends inside the member that no longer ends as the others do: 长江、乌江、沱江沿线生态保护、修复.</summary>
    public bool SharesSuffix(List<TextSpan> parts, int count)
    {
        char last = text[parts[0].End - 1];
        for (int i = 1; i < count; i++)
            if (text[parts[i].End - 1] != last) return false;
        bool etc = text.AsSpan(parts[count].Start, parts[count].Length).Contains('等');
        for (int i = count + 1; i < parts.Count && !etc; i++)
            if (text.AsSpan(parts[i].Start, parts[i].Length).Contains(last)) return false;
        return text.AsSpan(parts[count].Start, parts[count].Length).Contains(last);
    }

    /// <summary>Whether connectives open the pieces; the first may stand behind the subject: 干部既要对甲负责，也要对乙负责.</summary>
    public bool IsConnected(List<TextSpan> pieces)
    {
        bool Holds(TextSpan piece, bool atStart) => NoteConnectives.Pairs.Any(c => text.AsSpan(piece.Start, piece.Length).IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !atStart));
        return Holds(pieces[0], atStart: false) && pieces.Skip(1).All(p => Holds(p, atStart: true));
    }

    /// <summary>A piece from its connective on.</summary>
    public TextSpan FromConnective(TextSpan piece)
        => TextSpan.FromBounds(NoteConnectives.Pairs.Max(c => text.IndexOf(c, piece.Start, piece.Length, StringComparison.Ordinal)), piece.End);

    /// <summary>Whether clauses are built alike.</summary>
    public bool AreAlike(List<TextSpan> clauses)
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
}
