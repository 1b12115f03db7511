namespace Xialu.TextMining.Reading;

/// <summary>What Markdig drops: the front matter's title, and the definitions of notes that nothing cites.</summary>
internal static class MarkdownNotes
{
    /// <summary>The value of <c>title:</c> in a front matter, without quotes, or null.</summary>
    public static string? TitleOf(ReadOnlySpan<char> frontMatter)
    {
        foreach (ReadOnlySpan<char> line in frontMatter.EnumerateLines())
        {
            if (!line.StartsWith("title:", StringComparison.OrdinalIgnoreCase)) continue;
            string title = line["title:".Length..].Trim().Trim("\"'").Trim().ToString();
            return title.Length == 0 ? null : title;
        }
        return null;
    }

    /// <summary>Adds a note block for each line that begins with <c>[^label]:</c> and lies in no block.</summary>
    public static IReadOnlyList<Block> WithUncitedNotes(string text, IReadOnlyList<Block> blocks)
    {
        List<Block> all = [.. blocks];
        int next = 0, reached = 0;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            (int start, int end) = (range.Start.Value, range.End.Value);
            for (; next < blocks.Count && blocks[next].Span.Start <= start; next++) reached = Math.Max(reached, blocks[next].Span.End);
            if (start < reached || !IsDefinition(text.AsSpan(start, end - start))) continue;
            all.Add(new Block(TextSpan.FromBounds(start, end), BlockKind.Note, 0));
        }
        return all.Count == blocks.Count ? blocks : [.. all.OrderBy(b => b.Span)];
    }

    /// <summary>Markdig's span of a note with the label <c>[^1]:</c> before it.</summary>
    public static TextSpan WithLabel(string text, TextSpan note)
    {
        int line = note.Start == 0 ? 0 : text.LastIndexOf('\n', note.Start - 1) + 1;
        int label = text.IndexOf("[^", line, note.Start - line, StringComparison.Ordinal);
        return label < 0 ? note : TextSpan.FromBounds(label, note.End);
    }

    private static bool IsDefinition(ReadOnlySpan<char> line)
        => line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]:", StringComparison.Ordinal) > 2;
}
