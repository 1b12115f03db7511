namespace Xialu.TextMining.Structure;

/// <summary>The headings that enclose the paragraph at hand, while the paragraphs are walked through.</summary>
internal sealed class HeadingStack
{
    private readonly List<(HeadingMark Mark, int Paragraph)> open = [];
    private readonly Dictionary<double, double> learned = [];

    /// <summary>Index of the paragraph that carries the innermost open heading; -1 where none is open.</summary>
    public int Innermost => open.Count == 0 ? -1 : open[^1].Paragraph;

    /// <summary>Closes all headings, for a part that stands by itself.</summary>
    public void Clear() => open.Clear();

    /// <summary>Closes all headings but the outermost.</summary>
    public void KeepOutermost()
    {
        if (open.Count > 1) open.RemoveRange(1, open.Count - 1);
    }

    /// <summary>Opens a heading.</summary>
    /// <returns>Its depth from 1, and the paragraph of the heading around it or -1.</returns>
    public (int Depth, int Parent) Open(HeadingMark mark, int paragraph)
    {
        double rank = RankOf(mark);
        while (open.Count > 0 && open[^1].Mark.Rank >= rank) open.RemoveAt(open.Count - 1);
        int parent = Innermost;
        open.Add((mark with { Rank = rank }, paragraph));
        return (open.Count, parent);
    }

    /// <summary>Closes the innermost heading when it governs its own paragraph only, as a dash or a bare run-in heading does.</summary>
    public void CloseRunIn()
    {
        if (open.Count > 0 && open[^1].Mark is { IsRunIn: true, Style: HeadingStyle.Dash or HeadingStyle.Bare }) open.RemoveAt(open.Count - 1);
    }

    // A report may use the styles in another order than is usual: a style that begins to count at 1 right under a heading
    // of a usually deeper style is that heading's inner style from then on.
    private double RankOf(HeadingMark mark)
    {
        if (learned.TryGetValue(mark.Rank, out double known)) return known;
        double rank = mark.Rank;
        if (mark.Number == 1 && open.Count > 0 && open[^1].Mark is { Number: 1 } top && top.Rank > rank) rank = top.Rank + 0.05;
        return learned[mark.Rank] = rank;
    }
}
