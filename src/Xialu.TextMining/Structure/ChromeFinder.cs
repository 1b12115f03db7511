namespace Xialu.TextMining.Structure;

/// <summary>Marks the lines that are noise of the page: navigation above, links below, an abstract that repeats the opening.</summary>
internal sealed class ChromeFinder(string text, List<Line> lines)
{
    // What navigation says fits on a short line; a longer one is a sentence that happens to hold the phrase.
    private const int LongestNoise = 60;
    private const int LongestFront = 120;
    private const int LongestCount = 8;
    private const int AbstractProbe = 15;

    /// <summary>Marks the noise above the report and the front matter.</summary>
    public void MarkFront()
    {
        int start = MarkFrontMatter();
        int limit = Math.Min(lines.Count, LongestFront);
        int greeting = 0;
        while (greeting < limit && !PhraseTable.Cues.StartsWith("greeting", lines[greeting].In(text))) greeting++;
        int last = greeting < limit ? greeting : Math.Min(8, limit);
        for (int i = start; i < last; i++) MarkFrontLine(i);
        MarkAbove(last);
    }

    /// <summary>Marks the noise below the report: a run of short lines at the end that a phrase of the table opens.</summary>
    /// <param name="from">The first line that may be noise.</param>
    public void MarkTail(int from)
    {
        int first = lines.Count;
        for (int i = lines.Count - 1; i >= from; i--)
        {
            bool isNoise = IsNoise(lines[i].In(text));
            if (isNoise) first = i;
            else if (!CouldBeNoise(lines[i].In(text))) break;
        }
        for (int i = first; i < lines.Count; i++) lines[i].IsChrome = true;
    }

    private int MarkFrontMatter()
    {
        if (lines.Count == 0 || !lines[0].In(text).SequenceEqual("---")) return 0;
        int end = 1;
        while (end < Math.Min(lines.Count, 20) && !lines[end].In(text).SequenceEqual("---")) end++;
        if (end >= Math.Min(lines.Count, 20)) return 0;
        for (int i = 0; i <= end; i++) lines[i].IsChrome = true;
        return end + 1;
    }

    private void MarkFrontLine(int i)
    {
        ReadOnlySpan<char> line = lines[i].In(text);
        bool isCount = i > 0 && lines[i - 1].IsChrome && line.Length <= LongestCount && line.IndexOfAnyExceptInRange('0', '9') < 0;
        if (isCount || IsNoise(line) || IsAbstract(lines[i])) lines[i].IsChrome = true;
    }

    // Everything above the last noisy line that stands before the title is navigation too.
    private void MarkAbove(int last)
    {
        int title = 0;
        while (title < last && (lines[title].IsChrome || !IsTitleOrSession(lines[title].In(text)))) title++;
        int noisy = title - 1;
        while (noisy >= 0 && !lines[noisy].IsChrome) noisy--;
        for (int i = 0; i < noisy; i++) lines[i].IsChrome = true;
    }

    private static bool IsTitleOrSession(ReadOnlySpan<char> line)
        => line.Contains("工作报告", StringComparison.Ordinal) || line.Contains("报 告", StringComparison.Ordinal) || line.Contains("次会议", StringComparison.Ordinal);

    private bool IsAbstract(Line line)
    {
        if (line.Span.Length <= LongestNoise || line.Span.Length < AbstractProbe * 2) return false;
        ReadOnlySpan<char> probe = line.Head(text, AbstractProbe);
        return text.AsSpan(line.Span.End).IndexOf(probe, StringComparison.Ordinal) is >= 0 and < 3000
            || line.In(text).Contains("各位代表", StringComparison.Ordinal);
    }

    private static bool IsNoise(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNoise) return line.StartsWith("时间：", StringComparison.Ordinal) || line.StartsWith("source:", StringComparison.Ordinal);
        ReadOnlySpan<char> words = line.TrimStart("•·|>【[ 　");
        return PhraseTable.Chrome.Contains("contains", words) || PhraseTable.Chrome.StartsWith("start", words) || PhraseTable.Chrome.Equals("line", words);
    }

    private static bool CouldBeNoise(ReadOnlySpan<char> line)
        => line.Length <= LongestNoise && line.IndexOfAny('。', '；') < 0 && line.IndexOf('：') < 0 && !(line[0] is '[' or '［' or '〔' or '【');
}
