using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Walks through a document's blocks beside its lines.</summary>
internal sealed class BlockCursor(IReadOnlyList<Block> blocks)
{
    private static readonly List<Block> None = [];
    private int next;

    /// <summary>The table cells that begin inside a stretch; stretches must be asked for in the order of the text.</summary>
    public IReadOnlyList<Block> CellsIn(int start, int end)
    {
        while (next < blocks.Count && blocks[next].Span.End <= start) next++;
        List<Block> cells = None;
        for (int i = next; i < blocks.Count && blocks[i].Span.Start < end; i++)
        {
            if (blocks[i].Kind is not (BlockKind.TableCell or BlockKind.TableHeader) || blocks[i].Span.End > end) continue;
            if (cells.Count == 0) cells = [];
            cells.Add(blocks[i]);
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
