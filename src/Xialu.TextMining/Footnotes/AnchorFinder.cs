using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Finds the words of the body that a marker belongs to.</summary>
internal sealed class AnchorFinder(string source, BodyText body)
{
    private const int Window = 48;
    private const int MaxPhrase = 16;
    private const int MinPart = 2;

    /// <summary>How the text before <paramref name="marker"/> agrees with <paramref name="entry"/>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="marker">The marker.</param>
    /// <param name="anchor">The agreeing words as printed; null without agreement.</param>
    public Agreement Compare(NoteEntry entry, Marker marker, out TextSpan? anchor)
    {
        anchor = null;
        if (entry.Folded.Length == 0) return Agreement.None;
        int end = EndBefore(marker);
        int start = Math.Max(0, end - Window - entry.Folded.Length);
        ReadOnlySpan<char> before = body.Folded.AsSpan(start, end - start);
        if (TryAll(entry, before, start, exact: true, out anchor)) return Agreement.Exact;
        if (TryAll(entry, before, start, exact: false, out anchor)) return Agreement.Near;
        int shared = SharedSuffix(before, entry.Folded);
        if (shared < MinPart || shared * 3 < entry.Folded.Length) return Agreement.None;
        anchor = body.Printed(end - shared, end);
        return Agreement.Part;
    }

    /// <summary>The quoted piece or the noun phrase right before a marker, where no term helps.</summary>
    public TextSpan? Phrase(Marker marker, string term)
    {
        int end = marker.Span.Start;
        while (end > 0 && source[end - 1] is ' ' or '*') end--;
        int start = end;
        if (end > 0 && source[end - 1] == '”') return Quoted(end);
        while (start > 0 && end - start < MaxPhrase && !IsBoundary(source[start - 1])) start--;
        if (start > 0 && source[start - 1] == '”' && Quoted(start) is { } quoted && end - start <= 8) return TextSpan.FromBounds(quoted.Start - 1, end);
        return StartWithTerm(start, end, term);
    }

    private static bool IsBoundary(char c) => c < ' ' || "，。；、：:,;“”（）()！？\u3000 】]〕".Contains(c);

    private TextSpan? Quoted(int end)
    {
        int open = source.LastIndexOf('“', end - 1, Math.Min(end, Window));
        return open < 0 ? null : TextSpan.FromBounds(open + 1, end - 1);
    }

    private TextSpan? StartWithTerm(int start, int end, string term)
    {
        if (end <= start) return null;
        int first = term.Length > 0 ? source.IndexOf(term[..Math.Min(2, term.Length)], start, end - start, StringComparison.Ordinal) : -1;
        return TextSpan.FromBounds(first >= 0 ? first : start, end);
    }

    private bool TryAll(NoteEntry entry, ReadOnlySpan<char> before, int start, bool exact, out TextSpan? anchor)
    {
        anchor = null;
        if (Try(entry.Folded, before, start, exact, ref anchor)) return true;
        if (entry.Heads.Count < 2) return false;
        foreach (string head in entry.Heads)
            if (Try(head, before, start, exact, ref anchor)) return true;
        return false;
    }

    private bool Try(string term, ReadOnlySpan<char> before, int start, bool exact, ref TextSpan? anchor)
    {
        int at = exact ? before.EndsWith(term, StringComparison.Ordinal) ? before.Length - term.Length : -1
            : before.LastIndexOf(term, StringComparison.Ordinal);
        if (at < 0 || term.Length == 0) return false;
        anchor = body.Printed(start + at, start + at + term.Length);
        return true;
    }

    private static int SharedSuffix(ReadOnlySpan<char> before, string term)
    {
        int n = 0;
        while (n < before.Length && n < term.Length && before[^(n + 1)] == term[^(n + 1)]) n++;
        return n;
    }

    // Of two markers in a row, [1][2], both belong to what stands before the first.
    private int EndBefore(Marker marker)
    {
        int end = body.CountBefore(marker.Span.Start);
        while (end > 2 && body.Folded[end - 1] == ']')
        {
            int open = body.Folded.LastIndexOf('[', end - 1, Math.Min(end, 6));
            if (open < 0) break;
            end = open;
        }
        return end;
    }
}
