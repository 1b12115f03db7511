using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Xialu.TextMining.Reading;

/// <summary>Walks Markdig's tree once and keeps what it says about the text: blocks, and the characters that are marks.</summary>
internal sealed class MarkdownCollector(string text)
{
    private readonly List<Block> blocks = [];
    private readonly MarkdownMarks marks = new(text);
    private readonly Stack<(MarkdigBlock Block, BlockKind Kind, int Level)> open = new();

    /// <summary>The title of the front matter, or null.</summary>
    public string? Title { get; private set; }

    public IReadOnlyList<Block> Blocks() => MarkdownNotes.WithUncitedNotes(text, Disjoint([.. blocks.OrderBy(b => b.Span)]));

    public IReadOnlyList<TextSpan> Marks() => marks.Ordered();

    public void Collect(MarkdownDocument document)
    {
        open.Push((document, BlockKind.Paragraph, 0));
        while (open.TryPop(out (MarkdigBlock Block, BlockKind Kind, int Level) next))
        {
            if (next.Block is LeafBlock leaf) CollectLeaf(leaf, next.Kind, next.Level);
            else CollectContainer((ContainerBlock)next.Block, next.Kind, next.Level);
        }
    }

    // Markdig gives a table the span of the whole paragraph it was found in; what comes first ends where the next begins.
    private List<Block> Disjoint(List<Block> ordered)
    {
        List<Block> disjoint = [];
        foreach (Block block in ordered)
        {
            if (disjoint.Count > 0 && disjoint[^1] is var before && before.Span.End > block.Span.Start)
            {
                int end = block.Span.Start;
                while (end > before.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '|')) end--;
                disjoint.RemoveAt(disjoint.Count - 1);
                if (end > before.Span.Start) disjoint.Add(before with { Span = TextSpan.FromBounds(before.Span.Start, end) });
            }
            disjoint.Add(block);
        }
        return disjoint;
    }

    private void CollectContainer(ContainerBlock container, BlockKind kind, int level)
    {
        switch (container)
        {
            case Table table:
                MarkdownTable.Collect(text, SpanOf(table), blocks, marks);
                foreach (LeafBlock leaf in table.Descendants<LeafBlock>()) marks.AddInlines(leaf.Inline);
                return;
            case LinkReferenceDefinitionGroup:
                return;
            case Footnote note:
                AddBlock(MarkdownNotes.WithLabel(text, SpanOf(note)), BlockKind.Note, 0);
                foreach (LeafBlock leaf in note.Descendants<LeafBlock>()) marks.AddInlines(leaf.Inline);
                return;
            case QuoteBlock quote:
                if (kind != BlockKind.Quote) marks.AddQuotePrefixes(SpanOf(quote));
                kind = BlockKind.Quote;
                break;
            case ListBlock:
                (kind, level) = (BlockKind.ListItem, level + 1);
                break;
            // A number before an item is a word that the reader sees; a bullet is none.
            case ListItemBlock { Parent: ListBlock { IsOrdered: false } } item:
                marks.Add(item.Span.Start, item.Span.Start + 1);
                break;
        }
        for (int i = container.Count - 1; i >= 0; i--) open.Push((container[i], kind, level));
    }

    private void CollectLeaf(LeafBlock leaf, BlockKind kind, int level)
    {
        TextSpan span = SpanOf(leaf);
        switch (leaf)
        {
            case YamlFrontMatterBlock:
                Title = MarkdownNotes.TitleOf(text.AsSpan(span.Start, span.Length));
                marks.Add(span.Start, span.End);
                AddBlock(span, BlockKind.Chrome, 0);
                break;
            case HeadingBlock heading:
                AddBlock(marks.AddHeading(span, heading.IsSetext), BlockKind.Heading, heading.Level);
                break;
            case ThematicBreakBlock:
                marks.Add(span.Start, span.End);
                break;
            case HtmlBlock:
                if (marks.AddTags(span)) AddBlock(span, kind, level);
                break;
            case FencedCodeBlock code:
                AddBlock(marks.AddFences(WithLines(span, code)), BlockKind.Paragraph, 0);
                break;
            case ParagraphBlock:
                AddBlock(span, kind, level);
                break;
        }
        marks.AddInlines(leaf.Inline);
    }

    private void AddBlock(TextSpan span, BlockKind kind, int level)
    {
        if (span.Length > 0) blocks.Add(new Block(span, kind, level));
    }

    // A fence that nothing closes gets a span of its first characters only.
    private TextSpan WithLines(TextSpan span, FencedCodeBlock code)
        => code.Lines.Count == 0 ? span : TextSpan.FromBounds(span.Start, Math.Clamp(code.Lines.Lines[code.Lines.Count - 1].Slice.End + 1, span.End, text.Length));

    // Markdig's ends are inclusive, and now and then lie outside the text or take in a line end.
    private TextSpan SpanOf(MarkdownObject part)
    {
        int start = Math.Clamp(part.Span.Start, 0, text.Length), end = Math.Clamp(part.Span.End + 1, start, text.Length);
        while (end > start && text[end - 1] is '\n' or ' ' or '\t') end--;
        while (start < end && text[start] is '\n' or ' ' or '\t') start++;
        return TextSpan.FromBounds(start, end);
    }
}
