namespace Xialu.TextMining.Formats;

/// <summary>A link of a sheet: cells of one column, one below the other, that lead to one row. One link for all of them, since Excel counts links.</summary>
internal sealed class SheetLink(int column, int firstRow, RowKey target)
{
    private int more;

    /// <summary>The row it leads to.</summary>
    public RowKey Target => target;

    /// <summary>Its cells, as <c>A2</c> or <c>A2:A9</c>.</summary>
    public string Cells => SheetText.Cell(column, firstRow) + (more > 0 ? ":" + SheetText.Cell(column, firstRow + more) : "");

    /// <summary>Takes in the next cell below, if it leads to the same row.</summary>
    public bool Extend(int nextRow, RowKey nextTarget)
    {
        if (nextRow != firstRow + more + 1 || nextTarget != target) return false;
        more++;
        return true;
    }
}
