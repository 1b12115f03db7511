using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What a table says about its cells: the row's first cell names the figure, the column's header its time and status.</summary>
internal sealed class TableCells(Document document)
{
    private readonly IReadOnlyList<Block> cells = [.. document.Blocks.Where(b => b.Kind is BlockKind.TableCell or BlockKind.TableHeader)];

    /// <summary>Label and header of the cell that holds a position; both empty outside tables.</summary>
    public (string Label, string Header) At(int position)
    {
        int cell = IndexOf(position);
        if (cell < 0) return ("", "");
        int label = cell, header = cell;
        while (label > 0 && cells[label].Level > 0) label--;
        while (header > 0 && !(cells[header].Kind == BlockKind.TableHeader && cells[header].Level == cells[cell].Level)) header--;
        bool hasHeader = cells[header].Kind == BlockKind.TableHeader && header != cell;
        return (label == cell ? "" : document.Text[cells[label].Span].Trim(), hasHeader ? document.Text[cells[header].Span].Trim() : "");
    }

    private int IndexOf(int position)
    {
        int low = 0, high = cells.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (cells[middle].Span.Contains(position)) return middle;
            if (cells[middle].Span.Start > position) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }
}
