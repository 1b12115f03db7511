namespace Xialu.TextMining.Reading;

/// <summary>Looks over Markdown before it is parsed, because the parser grows slow with nesting (20,000 nested list items took 11.8 s).</summary>
internal static class MarkdownNesting
{
    // The parser's work grows with the square of the brackets and emphasis marks of a paragraph (4.5 ns a pair), of the headings made by a
    // line of dashes below, and of the definitions of links and notes (under 1 ns a pair). A real report is under 1 million pairs.
    private const long MostPairs = 100_000_000;

    /// <summary>Refuses lists and quotes nested deeper than the limit.</summary>
    public static void Check(string text, string file, ReadingLimits limits)
    {
        Stack<int> indents = new();
        int line = 1;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            int depth = DepthOf(text.AsSpan(range), indents);
            if (depth > limits.MaxDepth) throw ReadingMessages.TooDeep(file, "line " + line.ToString(System.Globalization.CultureInfo.InvariantCulture), limits.MaxDepth, "a report in Markdown");
            line++;
        }
    }

    /// <summary>Whether there are so many brackets, emphasis marks, underlines or definitions that it is no Markdown: such a file is read without its marks.</summary>
    public static bool IsTangled(string text)
    {
        long openers = 0, underlines = 0, definitions = 0, pairs = 0;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            if (line.IsWhiteSpace())
            {
                pairs += openers * openers;
                openers = 0;
                continue;
            }
            foreach (char c in line) if (c is '[' or '*' or '_' or '`' or '<' or '|') openers++;
            if (line is ['-' or '=', ..] && !line.Trim().ContainsAnyExcept('-', '=')) underlines++;
            if (line.TrimStart() is ['[', ..] && line.Contains("]:", StringComparison.Ordinal)) definitions++;
        }
        return pairs + (openers * openers) + (underlines * underlines) + (definitions * definitions) > MostPairs;
    }

    // Lists open at growing indents; quotes and further bullets stand at the head of the line.
    private static int DepthOf(ReadOnlySpan<char> line, Stack<int> indents)
    {
        int quotes = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t') continue;
            int marker = line[i] == '>' ? 0 : MarkerLength(line[i..]);
            if (line[i] == '>') quotes++;
            else if (marker == 0) break;
            else Open(indents, i);
            i += Math.Max(0, marker - 1);
        }
        return indents.Count + quotes;
    }

    private static void Open(Stack<int> indents, int indent)
    {
        while (indents.Count > 0 && indents.Peek() >= indent) indents.Pop();
        indents.Push(indent);
    }

    private static int MarkerLength(ReadOnlySpan<char> rest)
    {
        int digits = 0;
        while (digits < rest.Length && digits < 9 && char.IsAsciiDigit(rest[digits])) digits++;
        bool marker = digits > 0 ? digits < rest.Length && rest[digits] is '.' or ')' : rest[0] is '-' or '*' or '+';
        int end = digits > 0 ? digits + 1 : 1;
        return marker && (end == rest.Length || rest[end] is ' ' or '\t') ? end : 0;
    }
}
