using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>Finds the annexes of a text by their lines and reads their entries, whatever stands above them.</summary>
internal sealed class AnnexReader
{
    // A report has at most some 120 notes; the bound keeps the work on hostile text linear.
    private const int MaxEntries = 1000;
    private const int FewestBareEntries = 3;
    private const int FewestMentioned = 3;

    // What is not about the report may hold notes further down; so many lines of one form hold none, and are not read again from each of them.
    private const int MaxReread = 24;
    private const int ShortText = 2000;
    private const int MinClosingLength = 40;
    private static readonly PhraseList Closings = new(["各位代表", "让我们", "同志们", "团结在以"]);
    private readonly string text;
    private readonly List<TextSpan> lines;
    private readonly int closing;
    private readonly List<NoteEntry> entries = [];
    private string? before;

    private AnnexReader(string text)
    {
        this.text = text;
        lines = TextLines.Split(text);
        InlineHeading.SplitAll(text, lines);
        closing = lines.FindLastIndex(IsClosing);
    }

    /// <summary>Index where the first annex begins, its heading included; the text's length where there is none.</summary>
    public int BodyEnd { get; private set; }

    /// <summary>The entries, in the order of the text.</summary>
    public IReadOnlyList<NoteEntry> Entries => entries;

    /// <summary>Reads the annexes of a text.</summary>
    public static AnnexReader Read(string text)
    {
        var reader = new AnnexReader(text) { BodyEnd = text.Length };
        reader.ReadAll();
        return reader;
    }

    private void ReadAll()
    {
        int i = 0;
        while (i < lines.Count && entries.Count < MaxEntries)
        {
            bool headed = AnnexHeading.Opens(Line(i)) && (lines[i].Start > text.Length / 3 || text.Length < ShortText);
            bool bare = !headed && MayStartBare(i);
            var block = new AnnexBlock(text, lines);
            bool read = (headed || bare) && block.Read(headed ? i + 1 : i, headed) && block.Heads.Count >= (headed ? 1 : FewestBareEntries);
            bool taken = read && IsAbout(block, lines[i].Start);
            if (taken) Take(block, lines[i].Start);
            i = taken || read && block.Heads.Count > MaxReread ? Math.Max(block.Next, i + 1) : i + 1;
        }
    }

    private void Take(AnnexBlock block, int start)
    {
        BodyEnd = Math.Min(BodyEnd, start);
        entries.AddRange(block.Entries().Take(MaxEntries - entries.Count));
    }

    // Lines of page matter (索引号：…) look like unnumbered entries; an annex is about words of the report.
    private bool IsAbout(AnnexBlock block, int start)
    {
        if (!block.IsUnnumbered) return true;
        before ??= FoldedText.Fold(text, 0, Math.Min(start, BodyEnd)).Text;
        List<NoteEntry> found = [.. block.Entries()];
        int mentioned = found.Count(e => e.Heads.Any(h => h.Length > 1 && before.Contains(h, StringComparison.Ordinal)));
        return mentioned * FewestMentioned >= found.Count && mentioned > 0;
    }

    private bool MayStartBare(int i)
    {
        if (EntryHead.Read(text, lines[i].Start, lines[i].End) is not { } head) return false;
        if (head.Number is { Style: NumberStyle.Bracket, Value: 1 }) return lines[i].Start > text.Length / 2 && (head.HasColon || i > closing);
        bool late = closing >= 0 ? i > closing : lines[i].Start > text.Length * 0.7;
        if (!late || !head.HasColon || AnnexHeading.Closes(Line(i))) return false;
        return head.Number is { Value: 1 } || head.Number is null && AnnexBlock.IsPlainEntry(text, head, lines[i]);
    }

    private bool IsClosing(TextSpan line)
    {
        if (line.Length < MinClosingLength) return false;
        return Closings.IndexIn(text.AsSpan(line.Start, line.Length)) >= 0
            && EntryHead.Read(text, line.Start, line.End) is not { HasColon: true };
    }

    private ReadOnlySpan<char> Line(int i) => text.AsSpan(lines[i].Start, lines[i].Length);
}
