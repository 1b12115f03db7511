using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>
/// Puts the text of a page or Word file together, line by line, and notes what each line is.
/// A table row whose cells hold one line each, or some short ones, becomes one line with tabs; any other row is layout, and its cells' lines follow each other.
/// </summary>
internal sealed class LineAssembler(string file, ReadingLimits limits)
{
    // A cell broken by hand ("完成 / 情况") is still a cell; paragraphs are longer or more.
    private const int MostLinesOfCell = 4;
    private const int LongestBrokenCell = 60;

    private readonly Stack<Row> rows = new();
    private readonly List<Line> lines = [];
    private int characters;

    /// <summary>Adds a line; one of white space only is left out.</summary>
    public void Add(string text, BlockKind kind, int level)
    {
        if (text.AsSpan().IsWhiteSpace()) return;
        Count(text.Length + 1);
        Target().Add(new Line(text, kind, level, []));
    }

    /// <summary>Counts characters that wait elsewhere, so that the limit holds before they are added.</summary>
    public void CheckWaiting(int waiting)
    {
        if (waiting > limits.MaxCharacters - characters) throw ReadingMessages.TooManyCharacters(file, limits.MaxCharacters);
    }

    public void BeginRow(bool header) => rows.Push(new Row(header));

    public void BeginCell()
    {
        if (rows.TryPeek(out Row? row)) row.Cells.Add([]);
    }

    public void EndRow()
    {
        if (!rows.TryPop(out Row? row)) return;
        Count(row.Cells.Count);
        if (row.Cells.Count > 1) row.Cells.ForEach(Mend);
        // A row of a table inside a cell keeps its own cells, so the row around it is layout.
        if (row.Cells.Count == 1 || row.Cells.Exists(c => c.Count > 1 || c is [{ Cells.Count: > 0 }])) Target().AddRange(row.Cells.SelectMany(c => c));
        else if (row.Cells.Exists(c => c.Count > 0)) Target().Add(Joined(row));
    }

    /// <summary>The text, lines ended by line feeds, and its blocks.</summary>
    public (string Text, IReadOnlyList<Block> Blocks) Finish()
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        foreach (Line line in lines)
        {
            int start = text.Length;
            if (line.Cells.Count == 0) blocks.Add(new Block(new TextSpan(start, line.Text.Length), line.Kind, line.Level));
            foreach (Block cell in line.Cells) blocks.Add(cell with { Span = new TextSpan(start + cell.Span.Start, cell.Span.Length) });
            text.Append(line.Text).Append('\n');
        }
        return (text.ToString(), blocks);
    }

    private static void Mend(List<Line> cell)
    {
        if (cell.Count is < 2 or > MostLinesOfCell || cell.Sum(l => l.Text.Length) > LongestBrokenCell || cell.Exists(l => l.Cells.Count > 0)) return;
        Line whole = cell[0] with { Text = string.Join(' ', cell.Select(l => l.Text)) };
        cell.Clear();
        cell.Add(whole);
    }

    private static Line Joined(Row row)
    {
        List<Line> filled = [.. row.Cells.SelectMany(c => c)];
        bool alone = filled.Count == 1;
        StringBuilder text = new();
        List<Block> cells = [];
        for (int column = 0; column < row.Cells.Count; column++)
        {
            if (column > 0 && !alone) text.Append('\t');
            if (row.Cells[column] is not [Line line]) continue;
            cells.Add(new Block(new TextSpan(text.Length, line.Text.Length), row.Header ? BlockKind.TableHeader : BlockKind.TableCell, column));
            text.Append(line.Text);
        }
        // A row of navigation stays navigation.
        bool chrome = filled.Exists(l => l.Kind == BlockKind.Chrome);
        return chrome ? new Line(text.ToString(), BlockKind.Chrome, 0, []) : new Line(text.ToString(), BlockKind.TableCell, 0, cells);
    }

    private List<Line> Target()
    {
        if (!rows.TryPeek(out Row? row)) return lines;
        if (row.Cells.Count == 0) row.Cells.Add([]);
        return row.Cells[^1];
    }

    private void Count(int added)
    {
        CheckWaiting(added);
        characters += added;
    }

    private sealed record Line(string Text, BlockKind Kind, int Level, IReadOnlyList<Block> Cells);

    private sealed class Row(bool header)
    {
        public bool Header => header;

        public List<List<Line>> Cells { get; } = [];
    }
}
