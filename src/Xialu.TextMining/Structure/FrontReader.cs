using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Reads title, session, speaker and day from the lines before the first part.</summary>
internal sealed class FrontReader(Document document, List<Line> lines)
{
    // Site navigation above a report runs to some dozens of lines.
    private const int LongestFront = 120;
    private const int LongestSession = 120;
    private const int LongestSpeaker = 40;
    private const int LongestTitle = 80;
    private const int AddressReach = 200;

    // A title is no sentence and no row of links.
    private static readonly SearchValues<char> NeverInTitles = SearchValues.Create("，。；！？,;>＞»|｜");

    private readonly string text = document.Text;

    /// <summary>Reads the front.</summary>
    public ReportFront Read()
    {
        int greeting = FindGreeting();
        int bodyStart = greeting < 0 ? 0 : BodyAfter(greeting);
        int front = greeting < 0 ? SessionOrTitleOnly() : greeting;
        (int first, int last) = FindSession(front);
        string? sessionLine = first < 0 ? null : Join(first, last);
        string? represented = Represented(bodyStart);
        return new ReportFront
        {
            BodyStart = Math.Max(bodyStart, greeting < 0 ? front : bodyStart),
            Title = FindTitle(front),
            SessionLine = sessionLine,
            Session = sessionLine is null ? null : SessionName.Of(sessionLine),
            Represented = represented,
            Issuer = FindSpeaker(front, last) ?? represented,
            DeliveredOn = FindDay(front, sessionLine),
        };
    }

    private int FindGreeting()
    {
        int limit = Math.Min(lines.Count, LongestFront);
        int named = -1;
        for (int i = 0; i < limit; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (IsGreeting(line)) return i;
            if (lines[i].Mark is { Rank: HeadingRank.ChineseComma, IsRunIn: false }) return named;
            if (named < 0 && lines[i].Mark is null && line.Contains("我代表", StringComparison.Ordinal) && line.Contains("报告", StringComparison.Ordinal)) named = i;
        }
        return named;
    }

    // 各位代表 also opens paragraphs of the body; at the front it stands alone or before the address.
    private static bool IsGreeting(ReadOnlySpan<char> line)
        => PhraseTable.Cues.StartsWith("greeting", line) ? line.Length <= LongestSpeaker || IsAddress(line[..Math.Min(line.Length, AddressReach)])
            : line.Length <= LongestSession && (line.EndsWith("各位代表：", StringComparison.Ordinal) || line.EndsWith("各位代表:", StringComparison.Ordinal));

    private int BodyAfter(int greeting)
    {
        for (int i = greeting; i <= greeting + 2 && i < lines.Count; i++)
            if (IsAddress(lines[i].Head(text, AddressReach))) return i + 1;
        return lines[greeting].Span.Length <= LongestSession ? greeting + 1 : greeting;
    }

    private static bool IsAddress(ReadOnlySpan<char> line)
        => (line.Contains("代表", StringComparison.Ordinal) && line.Contains("报告", StringComparison.Ordinal) && line.Contains("审", StringComparison.Ordinal))
            || line.Contains("请予审议", StringComparison.Ordinal) || line.Contains("请予审查", StringComparison.Ordinal);

    // Without a greeting only lines that are plainly title or session stand before the body.
    private int SessionOrTitleOnly()
    {
        int end = 0;
        for (int i = 0; i < Math.Min(8, lines.Count); i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (line.Length <= LongestTitle && (lines[i].IsChrome || IsSession(line) || line.Contains("工作报告", StringComparison.Ordinal))) end = i + 1;
        }
        return end;
    }

    private (int First, int Last) FindSession(int front)
    {
        for (int i = 0; i < front; i++)
        {
            if (lines[i].IsChrome || lines[i].Span.Length > LongestSession || !OpensSession(lines[i].In(text))) continue;
            int last = i;
            while (last + 1 < front && last < i + 2 && !EndsSession(Join(i, last))) last++;
            if (EndsSession(Join(i, last))) return (i, last);
        }
        return (-1, -1);
    }

    private static bool OpensSession(ReadOnlySpan<char> line)
        => (line.Contains('届') || line.Contains("代表大会", StringComparison.Ordinal) || line.Contains("人大", StringComparison.Ordinal))
            && !line.Contains("文件", StringComparison.Ordinal);

    private static bool IsSession(ReadOnlySpan<char> line) => OpensSession(line) && EndsSession(line);

    private static bool EndsSession(ReadOnlySpan<char> line)
        => line.Contains("会议", StringComparison.Ordinal) && line.Contains('次');

    private string? FindTitle(int front)
    {
        for (int i = 0; i < front; i++)
        {
            if (lines[i].IsChrome || lines[i].Span.Length > LongestSession) continue;
            string line = text.Substring(lines[i].Span.Start, lines[i].Span.Length);
            if (TitleOf(line) is { } title) return title;
        }
        return null;
    }

    private static string? TitleOf(string line)
    {
        string packed = string.Concat(line.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '#')));
        int report = packed.IndexOf("工作报告", StringComparison.Ordinal);
        if (report < 0 || packed.AsSpan().IndexOfAny(NeverInTitles) >= 0 || PhraseTable.Cues.Contains("no-title", packed)) return null;
        int cut = packed.IndexOfAny(['—', '（', '('], report);
        string title = cut < 0 ? packed : packed[..cut];
        int label = title.IndexOfAny(['：', ':']);
        if (label is > 0 and < 4) title = title[(label + 1)..];
        return title.Length <= LongestTitle ? title : null;
    }

    private string? FindSpeaker(int front, int session)
    {
        for (int i = Math.Max(0, session); i < front; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (lines[i].IsChrome || line.Length > LongestSpeaker || !PhraseTable.Cues.Contains("speaker", line)) continue;
            if (IsSession(line) || line.Contains("工作报告", StringComparison.Ordinal)) continue;
            string speaker = Clean(line.Trim("（）() 　"));
            return IsTitleAlone(line) && i + 1 < front && lines[i + 1].Span.Length <= 6 ? $"{speaker} {text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length)}" : speaker;
        }
        return null;
    }

    // Marks and the question marks that stand for lost spaces are no part of a name.
    private static string Clean(ReadOnlySpan<char> words)
    {
        string spaced = string.Concat(words.ToString().Select(c => c is '?' or '*' || char.IsWhiteSpace(c) ? ' ' : c));
        string name = string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        int greeting = name.IndexOf("各位代表", StringComparison.Ordinal);
        return greeting > 0 ? name[..greeting].TrimEnd() : name;
    }

    private static bool IsTitleAlone(ReadOnlySpan<char> line) => line[^1] is '长' or '席' or '理' or '员';

    private DateOnly? FindDay(int front, string? sessionLine)
    {
        if (sessionLine is not null && ReportDate.FindDay(sessionLine) is { } day) return day;
        for (int i = 0; i < front; i++)
            if (!lines[i].IsChrome && lines[i].Span.Length <= LongestSession && ReportDate.FindDay(lines[i].In(text)) is { } other) return other;
        return document.DeclaredTitle is { } declared ? ReportDate.FindDay(declared) : null;
    }

    private string? Represented(int bodyStart)
    {
        for (int i = Math.Max(0, bodyStart - 2); i < Math.Min(bodyStart + 1, lines.Count); i++)
        {
            ReadOnlySpan<char> line = lines[i].Head(text, 120);
            int at = line.IndexOf("我代表", StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = line[(at + 3)..];
            int end = rest.IndexOf("政府", StringComparison.Ordinal);
            if (rest.StartsWith("国务院", StringComparison.Ordinal)) return "国务院";
            if (end is > 0 and < 30) return rest[..(end + 2)].ToString();
            int board = rest.IndexOf("管委会", StringComparison.Ordinal);
            if (board is > 0 and < 30) return rest[..(board + 3)].ToString();
        }
        return null;
    }

    private string Join(int first, int last)
    {
        var joined = new System.Text.StringBuilder();
        for (int i = first; i <= last; i++) joined.Append(lines[i].In(text));
        return joined.ToString();
    }
}
