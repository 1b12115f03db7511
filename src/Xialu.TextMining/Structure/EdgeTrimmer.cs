using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Takes white space and markup off both ends of a stretch.</summary>
internal sealed class EdgeTrimmer(Document document)
{
    private readonly string text = document.Text;
    private readonly IReadOnlyList<TextSpan> marks = document.Marks;
    private int mark;

    /// <summary>The stretch without white space and marks at its ends; stretches must be asked for in the order of the text.</summary>
    public TextSpan Trim(int start, int end)
    {
        while (mark < marks.Count && marks[mark].End <= start) mark++;
        int first = TrimStart(start, end);
        int last = TrimEnd(first, end);
        return TextSpan.FromBounds(first, last);
    }

    private int TrimStart(int start, int end)
    {
        int next = mark;
        while (start < end)
        {
            while (next < marks.Count && marks[next].End <= start) next++;
            if (next < marks.Count && marks[next].Contains(start)) start = Math.Min(end, marks[next].End);
            else if (IsOuter(start) || text[start] == '#') start++;
            else break;
        }
        return start;
    }

    private int TrimEnd(int start, int end)
    {
        int last = LastMarkBefore(end);
        while (end > start)
        {
            while (last >= 0 && marks[last].Start >= end) last--;
            if (last >= 0 && marks[last].Contains(end - 1)) end = Math.Max(start, marks[last].Start);
            else if (IsOuter(end - 1)) end--;
            else break;
        }
        return end;
    }

    private int LastMarkBefore(int end)
    {
        int low = mark, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].Start < end) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    // "**" around a line stays in texts that are no Markdown by name; "??" is what some sites made of non-breaking spaces.
    private bool IsOuter(int at) => text[at] switch
    {
        ' ' or '\t' or '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' or '*' => true,
        '?' => (at > 0 && text[at - 1] == '?') || (at + 1 < text.Length && text[at + 1] == '?'),
        _ => char.IsWhiteSpace(text[at]) || char.IsControl(text[at]),
    };
}
