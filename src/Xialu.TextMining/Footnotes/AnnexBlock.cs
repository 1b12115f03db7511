using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads one annex: consecutive entries of one style, each with the lines that go on its definition.</summary>
internal sealed class AnnexBlock(string text, List<TextSpan> lines)
{
    private const int MaxLeadLines = 3;
    private const int NumberedLookAhead = 12;
    private const int PlainLookAhead = 3;
    private const int MaxSkippedNumbers = 6;
    private const int MinPlainDefinition = 8;
    private const int MaxSubLabel = 8;
    private readonly List<(EntryHead Head, int Start, int End)> read = [];
    private NumberStyle style;
    private bool spaced;
    private int last;

    /// <summary>The entries' heads so far.</summary>
    public IReadOnlyList<(EntryHead Head, int Start, int End)> Heads => read;

    /// <summary>Whether its entries have no numbers.</summary>
    public bool IsUnnumbered => style == NumberStyle.None;

    /// <summary>Index of the first line after the block.</summary>
    public int Next { get; private set; }

    /// <summary>Reads from line <paramref name="first"/>; a block under a heading may begin with a remark.</summary>
    public bool Read(int first, bool headed)
    {
        int i = first;
        for (; i < lines.Count; i++)
        {
            if (EntryHead.Read(text, lines[i].Start, lines[i].End) is { } head && IsEntry(head, i, headed)) Add(head, i);
            else if (read.Count == 0 ? !headed || i - first >= MaxLeadLines : !Absorb(i)) break;
        }
        Next = i;
        return read.Count > 0;
    }

    /// <summary>The entries, several on one line parted.</summary>
    public IEnumerable<NoteEntry> Entries()
    {
        FreeGluedNumbers();
        for (int i = 0; i < read.Count; i++)
        {
            (EntryHead head, int start, int end) = read[i];
            int following = i + 1 < read.Count ? read[i + 1].Head.Number?.Value ?? 0 : 0;
            while (FindNextOnLine(head, end, following) is { } next)
            {
                yield return Make(head, start, next.Start);
                (head, start) = next;
            }
            yield return Make(head, start, end);
        }
    }

    /// <summary>Whether an unnumbered line has an entry's proportions: a short head, a definition that says something.</summary>
    public static bool IsPlainEntry(string text, EntryHead head, TextSpan line)
        => head.HasColon && line.End - head.DefinitionStart >= MinPlainDefinition
            && !text.AsSpan(head.TermStart, head.TermEnd - head.TermStart).ContainsAny("，。；？");

    private bool IsEntry(EntryHead head, int i, bool headed)
    {
        if (AnnexHeading.Closes(text.AsSpan(lines[i].Start, lines[i].Length)) && (head.Number is null || StartsWithAnnex(head))) return false;
        if (read.Count == 0) return IsFirst(head, i, headed);
        if (head.Number is not { } number) return style == NumberStyle.None && IsPlain(head, i) && !IsSubLabel(head);
        if (style == NumberStyle.None) return head.HasColon && number.Style is NumberStyle.Bare or NumberStyle.Stop && number.Value >= last;
        if (number.Style != style) return number.Value == last + 1 && head.HasColon;
        return number.Value == last ? head.HasColon : number.Value > last && number.Value <= last + MaxSkippedNumbers;
    }

    private bool StartsWithAnnex(EntryHead head) => text.AsSpan(head.TermStart).StartsWith("附件", StringComparison.Ordinal);

    private bool IsFirst(EntryHead head, int i, bool headed)
    {
        if (head.Number is { } number) return number.Value <= 2 && (head.HasColon || headed);
        return head.HasColon ? IsPlain(head, i) : headed && i + 1 < lines.Count && IsSpacedPair(i);
    }

    // One line with a space proves nothing; two in a row, under a heading, are a list of terms.
    private bool IsSpacedPair(int i)
        => EntryHead.Read(text, lines[i + 1].Start, lines[i + 1].End) is { HasColon: false, Number: null };

    private bool IsPlain(EntryHead head, int i) => spaced ? !head.HasColon || IsPlainEntry(text, head, lines[i]) : IsPlainEntry(text, head, lines[i]);

    // “三”：就是… under the entry 聚焦三六九 goes on its definition.
    private bool IsSubLabel(EntryHead head)
    {
        string label = FoldedText.Fold(text, head.TermStart, head.TermEnd).Text;
        EntryHead above = read[^1].Head;
        return label.Length is > 0 and <= MaxSubLabel
            && FoldedText.Fold(text, above.TermStart, above.TermEnd).Text is var term && term.Length > label.Length
            && term.Contains(label, StringComparison.Ordinal);
    }

    private void Add(EntryHead head, int i)
    {
        if (read.Count == 0) (style, spaced) = (head.Number?.Style ?? NumberStyle.None, !head.HasColon);
        if (head.Number is { } number) last = number.Value;
        read.Add((head, lines[i].Start, lines[i].End));
    }

    private bool Absorb(int i)
    {
        ReadOnlySpan<char> line = text.AsSpan(lines[i].Start, lines[i].Length);
        if (AnnexHeading.Opens(line)) return false;
        bool ahead = HasEntryAhead(i + 1);
        if (!ahead && (AnnexHeading.Closes(line) || !GoesOn(i))) return false;
        bool isSubheading = ahead && line.Length < 20 && !line.ContainsAny("。；：:");
        if (!isSubheading) read[^1] = read[^1] with { End = lines[i].End };
        return true;
    }

    private bool HasEntryAhead(int from)
    {
        int window = style == NumberStyle.None ? PlainLookAhead : NumberedLookAhead;
        for (int i = from; i < Math.Min(lines.Count, from + window); i++)
        {
            if (AnnexHeading.Opens(text.AsSpan(lines[i].Start, lines[i].Length))) return false;
            if (EntryHead.Read(text, lines[i].Start, lines[i].End) is not { } head) continue;
            if (style == NumberStyle.None && head.Number is null && IsPlain(head, i) && IsEntry(head, i, true)) return true;
            if (head.Number is { } n && n.Style == style && style != NumberStyle.None && n.Value > last && n.Value <= last + 2
                && (head.HasColon || style == NumberStyle.Bracket)) return true;
        }
        return false;
    }

    private bool GoesOn(int i)
    {
        char before = text[read[^1].End - 1];
        if (before is '；' or ';' or '，' or '、' or '：' or ':' or '*') return true;
        return EntryHead.Read(text, lines[i].Start, lines[i].End) is { HasColon: true, Number: null } head && IsSubLabel(head);
    }

    // 1甲：…, 2乙：…, 3丙：…: the numbers lost their stops.
    private void FreeGluedNumbers()
    {
        if (style != NumberStyle.None || read.Count < 3 || !Enumerable.Range(0, read.Count).All(i => GluedEnd(i) > 0)) return;
        for (int i = 0; i < read.Count; i++)
        {
            EntryHead head = read[i].Head;
            int end = GluedEnd(i);
            read[i] = read[i] with { Head = head with { Number = new NoteNumber(NumberStyle.Bare, i + 1, end), TermStart = end } };
        }
        style = NumberStyle.Bare;
    }

    private int GluedEnd(int i)
    {
        int start = read[i].Head.TermStart;
        int end = NoteNumber.ReadDigits(text.AsSpan(0, read[i].Head.TermEnd), start, out int value);
        return value == i + 1 ? end : 0;
    }

    private (EntryHead Head, int Start)? FindNextOnLine(EntryHead head, int end, int following)
    {
        if (head.Number is not { Style: not NumberStyle.Bare } number || following == number.Value + 1) return null;
        for (int i = head.DefinitionStart + 1; i < end; i++)
        {
            if (!IsBreak(text[i - 1])) continue;
            ReadOnlySpan<char> rest = text.AsSpan(0, end);
            NoteNumber? next = NoteNumber.ReadDressed(rest, i) ?? NoteNumber.ReadListed(rest, i);
            if (next is { } n && n.Style == number.Style && n.Value == number.Value + 1
                && EntryHead.Read(text, i, end) is { HasColon: true } found && text[found.TermStart] is var c && NoteNumber.DigitValue(c) < 0)
                return (found, i);
        }
        return null;
    }

    private static bool IsBreak(char c) => c is '。' or '；' or ';' or '”' or '）' or ' ' or '\u3000' or '\n';

    private NoteEntry Make(EntryHead head, int start, int end)
    {
        TextSpan definition = TextLines.Trim(text, Math.Min(head.DefinitionStart, end), end, "*\\");
        string term = NoteTerm.Read(text, head.TermStart, head.TermEnd);
        List<string> heads = [.. NoteTerm.Heads(text, head.TermStart, head.TermEnd, term)];
        foreach (string further in NoteTerm.Further(text, definition, term))
        {
            term += "、" + further;
            heads.Add(FoldedText.Fold(further));
        }
        return new NoteEntry(head.Number, term, heads, definition, start);
    }
}
