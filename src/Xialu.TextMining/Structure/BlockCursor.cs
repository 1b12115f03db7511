using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Walks through a document's blocks beside its lines.</summary>
internal sealed class BlockCursor(IReadOnlyList<Block> blocks)
{
    private static readonly List<Block> None = [];
    private int next;

    /// <summary>The table cells inside a stretch, or what of them lies inside; stretches must be asked for in the order of the text.</summary>
    public IReadOnlyList<Block> CellsIn(int start, int end)
    {
        while (next < blocks.Count && blocks[next].Span.End <= start) next++;
        List<Block> cells = None;
        for (int i = next; i < blocks.Count && blocks[i].Span.Start < end; i++)
        {
            if (blocks[i].Kind is not (BlockKind.TableCell or BlockKind.TableHeader)) continue;
            if (cells.Count == 0) cells = [];
            // A cell may hold what ends a line, a form feed say.
            cells.Add(blocks[i] with { Span = TextSpan.FromBounds(Math.Max(start, blocks[i].Span.Start), Math.Min(end, blocks[i].Span.End)) });
        }
        return cells;
    }

    /// <summary>What the format calls the stretch; null where it says nothing or an ordinary paragraph.</summary>
    public BlockKind? KindAt(int start, int end)
    {
        for (int i = next; i < blocks.Count && blocks[i].Span.Start < end; i++)
            if (blocks[i].Span.End > start && blocks[i].Kind != BlockKind.Paragraph) return blocks[i].Kind;
        return null;
    }
}
