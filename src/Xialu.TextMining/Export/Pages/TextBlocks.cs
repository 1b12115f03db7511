using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Export.Pages;

/// <summary>Cuts a report's text into the blocks that a page sets: every line that has a letter or digit, page noise included.</summary>
internal sealed class TextBlocks
{
    private readonly string text;
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly Block[] cells;
    private readonly List<TextBlock> blocks = [];
    private int paragraph;
    private int cell;

    private TextBlocks(Outline outline)
    {
        text = outline.Document.Text;
        paragraphs = outline.Paragraphs;
        cells = [.. outline.Document.Blocks.Where(b => b.Kind is BlockKind.TableCell or BlockKind.TableHeader)];
    }

    /// <summary>The blocks, in order; they do not overlap.</summary>
    public static IReadOnlyList<TextBlock> Of(Outline outline)
    {
        var cutter = new TextBlocks(outline);
        cutter.Cut();
        return cutter.blocks;
    }

    private void Cut()
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            AddLine(start, end);
            start = end + 1;
        }
    }

    private void AddLine(int start, int end)
    {
        if (!HasParagraph(end) && HasWord(start, end)) Add(start, end, TextBlockKind.Noise, depth: 0);
        for (int from = start; HasParagraph(end);)
        {
            Paragraph here = paragraphs[paragraph++];
            int to = HasParagraph(end) ? paragraphs[paragraph].Span.Start : end;
            if (CellAt(here.Span.Start) is { } kind) Add(here.Span.Start, here.Span.End, kind, depth: 0);
            else if (here.Heading is { IsRunIn: false } heading) Add(from, to, TextBlockKind.Heading, heading.Depth);
            else Add(from, to, TextBlockKind.Paragraph, depth: 0);
            from = to;
        }
    }

    private bool HasParagraph(int end) => paragraph < paragraphs.Count && paragraphs[paragraph].Span.Start < end;

    private bool HasWord(int start, int end)
    {
        for (int at = start; at < end; at++)
            if (char.IsLetterOrDigit(text[at])) return true;
        return false;
    }

    private TextBlockKind? CellAt(int position)
    {
        while (cell < cells.Length && cells[cell].Span.End <= position) cell++;
        if (cell == cells.Length || !cells[cell].Span.Contains(position)) return null;
        return cells[cell].Kind == BlockKind.TableHeader ? TextBlockKind.HeaderCell : TextBlockKind.Cell;
    }

    private void Add(int start, int end, TextBlockKind kind, int depth)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        blocks.Add(new TextBlock(TextSpan.FromBounds(start, end), kind, depth));
    }
}
