namespace Xialu.TextMining.Structure;

/// <summary>Finds the call at the end of a report, and the annex behind it with or without a heading.</summary>
internal sealed class TailFinder(string text, List<Line> lines, int bodyStart)
{
    // A long list of notes can outweigh a short report, but what looks like an annex in the first part is a page's list of files.
    private const double EarliestAnnex = 0.4;
    private const int LongestAnnexHeading = 40;
    private const int ClosingReach = 8;
    private const int LongestGreetingLine = 8;

    /// <summary>Finds both.</summary>
    public Tail Find()
    {
        int headed = FindHeadedAnnex();
        int closing = FindClosing(headed < 0 ? lines.Count : headed);
        int annex = headed >= 0 ? headed : FindUnheadedAnnex(closing);
        return new Tail(closing < 0 ? annex : closing, annex);
    }

    /// <summary>Whether a line is the heading of an annex.</summary>
    public static bool IsAnnexHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestAnnexHeading || line.IndexOfAny("。；！？") >= 0) return false;
        ReadOnlySpan<char> words = line.Trim("*※★·【】[]〔〕《》（）()<>!- 　：:#");
        if (words.Length < 2) return false;
        if (words.StartsWith("附件", StringComparison.Ordinal) || words.StartsWith("附：", StringComparison.Ordinal) || words.StartsWith("附:", StringComparison.Ordinal)) return true;
        return PhraseTable.Cues.Contains("annex", words) && (HeadingNumber.Read(line) is not { Style: HeadingStyle.Arabic } || !words.Contains('：'));
    }

    private int FindHeadedAnnex()
    {
        int earliest = (int)(text.Length * EarliestAnnex);
        for (int i = bodyStart; i < lines.Count; i++)
        {
            if (lines[i].Span.Start < earliest || lines[i].IsChrome) continue;
            if (IsAnnexHeading(lines[i].In(text)) || IsListHeading(i)) return i;
        }
        return -1;
    }

    // A list of undertakings is an annex only behind the call at the end: inside the plan it is a part of it.
    private bool IsListHeading(int i)
        => i > bodyStart && lines[i].Span.Length <= LongestAnnexHeading && lines[i].In(text).IndexOfAny('。', '：') < 0
            && PhraseTable.Cues.Contains("annex-list", lines[i].In(text)) && PhraseTable.Cues.Contains("closing", lines[i - 1].In(text));

    private int FindClosing(int end)
    {
        int last = Math.Max(bodyStart, LastCandidate(end));
        for (int i = end - 1; i >= last; i--)
        {
            if (lines[i].IsChrome || !IsCall(i) || !EndsReport(i, end)) continue;
            while (i > last && IsCall(i - 1)) i--;
            return WithGreeting(i);
        }
        return -1;
    }

    private bool IsCall(int i) => !IsList(lines[i]) && PhraseTable.Cues.Contains("closing", lines[i].In(text));

    // An annex without heading pushes the call away from the end, so all of the later half is asked.
    private int LastCandidate(int end)
    {
        int half = end;
        while (half > bodyStart && lines[half - 1].Span.Start > text.Length * EarliestAnnex) half--;
        return Math.Min(half, Math.Max(0, end - ClosingReach));
    }

    // 让我们 is also said in the middle: the call is near the end, or notes follow it.
    private bool EndsReport(int i, int end) => end - i <= ClosingReach || LooksLikeNote(lines[i + 1].In(text));

    private static bool IsList(Line line) => line.Mark is { Style: not HeadingStyle.Bare };

    private int WithGreeting(int closing)
    {
        int before = closing - 1;
        bool isGreeting = before >= bodyStart && lines[before].Span.Length <= LongestGreetingLine
            && PhraseTable.Cues.StartsWith("greeting", lines[before].In(text));
        return isGreeting ? before : closing;
    }

    // Behind the call stands nothing of the report but a last cry; what looks like a note opens the annex.
    private int FindUnheadedAnnex(int closing)
    {
        if (closing < 0) return lines.Count;
        for (int i = closing + 1; i < lines.Count; i++)
            if (!lines[i].IsChrome && LooksLikeNote(lines[i].In(text))) return i;
        return lines.Count;
    }

    private static bool LooksLikeNote(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("注：", StringComparison.Ordinal) || line.StartsWith("注:", StringComparison.Ordinal)) return true;
        bool isMarked = line[0] is '[' or '［' or '〔' or '【' or '〇' or '①' or '⑴' || HeadingNumber.Read(line) is { Style: HeadingStyle.Arabic };
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, LongestAnnexHeading)];
        bool isDefinition = head.IndexOfAny('：', ':') > 1;
        return isMarked || (isDefinition && !PhraseTable.Cues.StartsWith("greeting", line));
    }
}
