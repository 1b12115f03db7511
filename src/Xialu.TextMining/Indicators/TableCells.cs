using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What a table says about its cells: the row's first cell names the figure, the column's header its time and status.</summary>
internal sealed class TableCells
{
    private readonly Document document;

    // Label and header of each cell are indexes of this list; a cell that has none is its own.
    private readonly List<(Block Block, int Label, int Header)> cells = [];

    public TableCells(Document document)
    {
        this.document = document;
        var headers = new Dictionary<int, int>();
        int label = 0;
        foreach (Block block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.TableCell or BlockKind.TableHeader)) continue;
            if (block.Level == 0) label = cells.Count;
            if (block.Kind == BlockKind.TableHeader) headers[block.Level] = cells.Count;
            cells.Add((block, label, headers.GetValueOrDefault(block.Level, cells.Count)));
        }
    }

    /// <summary>Label and header of the cell that holds a position; both empty outside tables.</summary>
    public (string Label, string Header) At(int position)
    {
        int cell = IndexOf(position);
        return cell < 0 ? ("", "") : (TextOf(cells[cell].Label, cell), TextOf(cells[cell].Header, cell));
    }

    private string TextOf(int other, int cell) => other == cell ? "" : document.Text[cells[other].Block.Span].Trim();

    private int IndexOf(int position)
    {
        int low = 0, high = cells.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (cells[middle].Block.Span.Contains(position)) return middle;
            if (cells[middle].Block.Span.Start > position) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }
}
