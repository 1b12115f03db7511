using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Cuts a text into its lines: at line ends, at line ends that were written as escapes, and where a copy lost its line ends.</summary>
internal sealed class LineReader(Document document)
{
    // A paragraph of a report hardly passes 1,000 characters: a line beyond this is several paragraphs run together.
    private const int LongLine = 1500;

    // Two ideographic spaces indent a paragraph, but also set a speaker's name apart; a short line is left whole.
    private const int IndentedLine = 200;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u2028\u2029\u0085");
    private static readonly SearchValues<char> EscapedLineEnds = SearchValues.Create("\n\r\f\u2028\u2029\u0085\\");

    private readonly string text = document.Text;
    private readonly EdgeTrimmer trimmer = new(document);
    private readonly BlockCursor blocks = new(document.Blocks);
    private readonly List<Line> lines = [];

    /// <summary>The lines that have text, in order.</summary>
    public List<Line> Read()
    {
        bool escaped = text.Contains(@"\r\n", StringComparison.Ordinal);
        SearchValues<char> ends = escaped ? EscapedLineEnds : LineEnds;
        int start = 0;
        while (start < text.Length)
        {
            int end = NextEnd(start, ends);
            AddLine(start, end);
            start = end + EndLength(end);
        }
        return lines;
    }

    private int NextEnd(int start, SearchValues<char> ends)
    {
        int at = start;
        while (at < text.Length)
        {
            int found = text.AsSpan(at).IndexOfAny(ends);
            if (found < 0) return text.Length;
            at += found;
            if (text[at] != '\\' || IsEscape(at)) return at;
            at++;
        }
        return text.Length;
    }

    private bool IsEscape(int at) => at + 1 < text.Length && text[at + 1] is 'r' or 'n';

    private int EndLength(int end) => end < text.Length && text[end] == '\\' ? 2 : 1;

    private void AddLine(int start, int end)
    {
        if (blocks.CellsIn(start, end) is { Count: > 0 } cells)
        {
            foreach (Block cell in cells) Add(cell.Span.Start, cell.Span.End, cell.Kind);
            return;
        }
        BlockKind? format = blocks.KindAt(start, end);
        if (end - start < IndentedLine) Add(start, end, format);
        else AddPieces(start, end, format);
    }

    private void AddPieces(int start, int end, BlockKind? format)
    {
        SearchValues<char> candidates = end - start > LongLine ? ParagraphBreak.Candidates : ParagraphBreak.Indents;
        int from = start, at = start + 1;
        while (at < end)
        {
            int found = text.AsSpan(at, end - at).IndexOfAny(candidates);
            if (found < 0) break;
            at += found;
            if (ParagraphBreak.IsBreak(text, at, end, end - start > LongLine))
            {
                Add(from, at, format);
                from = at;
            }
            at++;
        }
        Add(from, end, format);
    }

    private void Add(int start, int end, BlockKind? format)
    {
        TextSpan span = trimmer.Trim(start, end);
        if (span.Length > 0) lines.Add(new Line { RawStart = start, Span = span, Format = format, IsChrome = format == BlockKind.Chrome });
    }
}
