using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The body of a report, folded once, in which terms are looked up.</summary>
internal sealed class BodyText(string source, int start, int end)
{
    private readonly FoldedText folded = FoldedText.Fold(source, start, end);

    /// <summary>The folded body.</summary>
    public string Folded => folded.Text;

    /// <summary>Number of folded units before a place of the source.</summary>
    public int CountBefore(int position) => folded.CountBefore(position);

    /// <summary>The first mention of a folded term, as printed; null where it does not stand in the body.</summary>
    public TextSpan? FirstMention(string term)
    {
        if (term.Length == 0) return null;
        int at = folded.Text.IndexOf(term, StringComparison.Ordinal);
        return at < 0 ? null : Printed(at, at + term.Length);
    }

    /// <summary>How often a folded term stands in the body.</summary>
    public int Count(string term) => term.Length == 0 ? 0 : folded.Text.AsSpan().Count(term);

    /// <summary>
    /// A stretch of the folded body as printed. Quotes at its ends belong to it when their partners lie inside
    /// (“两业”融合试点); quotes around the whole do not (“两稳一保”).
    /// </summary>
    public TextSpan Printed(int from, int to)
    {
        int first = folded.SourceOf(from), stop = folded.SourceOf(to - 1) + 1;
        int open = 0, unopened = 0;
        for (int i = first; i < stop; i++)
        {
            if (source[i] == '“') open++;
            else if (source[i] == '”' && open > 0) open--;
            else if (source[i] == '”') unopened++;
        }
        while (unopened-- > 0 && first > start && source[first - 1] == '“') first--;
        while (open-- > 0 && stop < end && source[stop] == '”') stop++;
        return TextSpan.FromBounds(first, stop);
    }
}
