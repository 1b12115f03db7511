using Markdig.Syntax.Inlines;

namespace Xialu.TextMining.Reading;

/// <summary>Gathers the characters of a Markdown text that are markup and no words.</summary>
internal sealed class MarkdownMarks(string text)
{
    private readonly List<TextSpan> spans = [];

    public void Add(int start, int end)
    {
        if (start >= 0 && start < end && end <= text.Length) spans.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>Marks the hashes, or the line under a heading; gives what is left: the heading's words.</summary>
    public TextSpan AddHeading(TextSpan span, bool underlined)
    {
        int start = span.Start, end = span.End;
        if (underlined) end = WithoutUnderline(span);
        else
        {
            while (start < end && text[start] is '#' or ' ' or '\t') start++;
            Add(span.Start, start);
            end = WithoutClosingHashes(start, end);
        }
        while (end > start && text[end - 1] is ' ' or '\t' or '\n') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Marks the fences of a code block; gives the lines between them.</summary>
    public TextSpan AddFences(TextSpan span)
    {
        ReadOnlySpan<char> code = text.AsSpan(span.Start, span.Length);
        int first = code.IndexOf('\n'), last = code.LastIndexOf('\n');
        int start = first < 0 ? span.End : span.Start + first + 1;
        Add(span.Start, start);
        bool closed = last > first && code[(last + 1)..].TrimStart(" \t>") is ['`' or '~', ..];
        int end = closed ? Math.Max(start, span.Start + last) : span.End;
        Add(end, span.End);
        return TextSpan.FromBounds(start, closed ? end : span.End);
    }

    /// <summary>Marks the <c>&gt;</c> at the heads of lines.</summary>
    public void AddQuotePrefixes(TextSpan quote)
    {
        foreach (Range range in text.AsSpan(quote.Start, quote.Length).Split('\n'))
        {
            int end = quote.Start + range.End.Value;
            for (int i = quote.Start + range.Start.Value; i < end && text[i] is ' ' or '\t' or '>'; i++)
                if (text[i] == '>') Add(i, i + 1);
        }
    }

    /// <summary>Marks tags and comments of HTML inside Markdown; tells whether words stand between them.</summary>
    public bool AddTags(TextSpan html)
    {
        int i = html.Start;
        bool words = false;
        while (i < html.End)
        {
            int end = TagEnd(i, html.End);
            if (end > i) Add(i, end);
            else words |= !char.IsWhiteSpace(text[i]);
            i = Math.Max(end, i + 1);
        }
        return words;
    }

    /// <summary>Marks what the inlines of a leaf say: emphasis, links, code, escapes, tags.</summary>
    public void AddInlines(ContainerInline? root)
    {
        Stack<Inline> open = new();
        if (root?.FirstChild is { } first) open.Push(first);
        while (open.TryPop(out Inline? inline))
        {
            if (inline.NextSibling is { } next) open.Push(next);
            AddInline(inline);
            if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true }) open.Push(child);
        }
    }

    /// <summary>All marks, ordered, touching and overlapping ones joined.</summary>
    public IReadOnlyList<TextSpan> Ordered()
    {
        AddLeftoverStars();
        spans.Sort();
        List<TextSpan> ordered = [];
        foreach (TextSpan span in spans)
        {
            if (ordered.Count > 0 && span.Start <= ordered[^1].End) ordered[^1] = TextSpan.FromBounds(ordered[^1].Start, Math.Max(ordered[^1].End, span.End));
            else ordered.Add(span);
        }
        return ordered;
    }

    private void AddInline(Inline inline)
    {
        (int start, int end) = (inline.Span.Start, inline.Span.End + 1);
        if (start < 0 || end > text.Length || start >= end) return;
        switch (inline)
        {
            case EmphasisInline emphasis:
                AddEnds(start, end, emphasis.DelimiterChar, emphasis.DelimiterCount);
                break;
            case CodeInline code:
                AddEnds(start, end, code.Delimiter, code.DelimiterCount);
                break;
            case LiteralInline { IsFirstCharacterEscaped: true }:
                if (text[start] == '\\') Add(start, start + 1);
                else if (start > 0 && text[start - 1] == '\\') Add(start - 1, start);
                break;
            case HtmlInline or AutolinkInline or LinkInline { IsImage: true }:
                Add(start, end);
                break;
            case LinkInline link:
                AddLink(link, start, end);
                break;
        }
    }

    private void AddEnds(int start, int end, char delimiter, int count)
    {
        if (end - start < 2 * count || text.AsSpan(start, count).ContainsAnyExcept(delimiter) || text.AsSpan(end - count, count).ContainsAnyExcept(delimiter)) return;
        Add(start, start + count);
        Add(end - count, end);
    }

    // Only [words](address): a lone [1] is a note marker even where a line like "[1]:…" makes Markdown see a reference.
    private void AddLink(LinkInline link, int start, int end)
    {
        if (text[start] != '[' || text[end - 1] != ')') return;
        int from = link.LastChild is { } last ? Math.Clamp(last.Span.End + 1, start, end) : start;
        int close = text.IndexOf("](", from, end - from, StringComparison.Ordinal);
        if (close < 0) return;
        Add(start, start + 1);
        Add(close, end);
    }

    // Copies of pages leave ** that open nothing; they are no words either.
    private void AddLeftoverStars()
    {
        for (int i = text.IndexOf("**", StringComparison.Ordinal); i >= 0; i = text.IndexOf("**", i, StringComparison.Ordinal))
        {
            int end = i;
            while (end < text.Length && text[end] == '*') end++;
            Add(i, end);
            i = end;
        }
    }

    // The end of the tag or comment that begins at i, or i when none does.
    private int TagEnd(int i, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i, end - i);
        if (rest is not ['<', '/' or '!' or '?' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]) return i;
        string close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
        int found = rest.IndexOf(close, StringComparison.Ordinal);
        return found < 0 ? end : i + found + close.Length;
    }

    private int WithoutUnderline(TextSpan heading)
    {
        int line = text.AsSpan(heading.Start, heading.Length).LastIndexOf('\n');
        if (line < 0) return heading.End;
        Add(heading.Start + line + 1, heading.End);
        return heading.Start + line;
    }

    // Markdig ends a heading before the hashes that close it.
    private int WithoutClosingHashes(int start, int end)
    {
        int line = text.IndexOf('\n', end);
        if (line < 0) line = text.Length;
        while (line > end && text[line - 1] is ' ' or '\t') line--;
        int close = line;
        while (close > start && text[close - 1] == '#') close--;
        if (close == line || close == start || text[close - 1] is not (' ' or '\t')) return end;
        Add(close, line);
        return Math.Min(end, close);
    }
}
