namespace Xialu.TextMining.Reading;

/// <summary>Splits the source lines of a pipe table into cells, because Markdig's own cell spans take in pipes and spaces.</summary>
internal static class MarkdownTable
{
    public static void Collect(string text, TextSpan table, List<Block> blocks, MarkdownMarks marks)
    {
        int row = -LinesBeforeHeader(text.AsSpan(table.Start, table.Length));
        foreach (Range range in text.AsSpan(table.Start, table.Length).Split('\n'))
        {
            (int start, int end) = (table.Start + range.Start.Value, table.Start + range.End.Value);
            while (start < end && text[start] is ' ' or '\t' or '>') start++;
            if (row == 1) marks.Add(start, end);
            else if (row >= 0) CollectRow(text, start, end, row == 0 ? BlockKind.TableHeader : BlockKind.TableCell, blocks, marks);
            row++;
        }
    }

    // Lines above the header belong to the paragraph in which Markdig found the table.
    private static int LinesBeforeHeader(ReadOnlySpan<char> table)
    {
        int line = 0;
        foreach (Range range in table.Split('\n'))
        {
            ReadOnlySpan<char> row = table[range].Trim(" \t>");
            if (line > 0 && row.Contains('-') && !row.ContainsAnyExcept("|:- \t")) return line - 1;
            line++;
        }
        return 0;
    }

    private static void CollectRow(string text, int start, int end, BlockKind kind, List<Block> blocks, MarkdownMarks marks)
    {
        int column = 0, cell = start;
        for (int i = start; i <= end; i++)
        {
            if (i < end && (text[i] != '|' || (i > start && text[i - 1] == '\\'))) continue;
            if (i < end) marks.Add(i, i + 1);
            // The pipe at the head of a row opens its first cell and closes none.
            if (i == start && i < end) cell = i + 1;
            else if (i < end || cell < end) AddCell(text, cell, i, new Block(default, kind, column++), blocks);
            cell = i + 1;
        }
    }

    private static void AddCell(string text, int start, int end, Block block, List<Block> blocks)
    {
        while (start < end && text[start] is ' ' or '\t') start++;
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        if (end > start) blocks.Add(block with { Span = TextSpan.FromBounds(start, end) });
    }
}
