using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The expansion of an abbreviation in the running text: “两稳一保”，即A、B、C; “四早”（A、B、C、D）.</summary>
internal static class Expansion
{
    private const int MaxLength = 160;
    private static readonly string[] Announcers = ["也就是", "就是", "即", "是指", "指的是", "指"];
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;\n！");
    private static readonly SearchValues<char> Closers = SearchValues.Create("）)\n");
    private const string Classifiers = "大种个项类";
    private const string WordStarts = "平高中初同对相不";
    private static readonly SearchValues<char> Joints = SearchValues.Create("、，,；;");

    /// <summary>The parts spelled out right after a slogan; empty unless there are as many as it announces.</summary>
    public static IReadOnlyList<string> After(ReadOnlySpan<char> text, TextSpan slogan, int announced)
    {
        if (announced < 2) return [];
        List<string> parts = Parts(text, slogan);
        if (parts.Count == announced - 1 && parts.Count > 0) SplitLast(parts);
        if (parts.Count != announced) return [];
        parts[^1] = WithoutSum(parts[^1], announced);
        return parts;
    }

    // 总体规划、专项规划和详细规划3种规划类型, 统计、支付等配套政策: what sums up the list is no part.
    private static string WithoutSum(string last, int announced)
    {
        for (int i = 2; i + 1 < last.Length; i++)
        {
            bool etc = last[i] == '等' && last[i + 1] != '级' && !WordStarts.Contains(last[i - 1], StringComparison.Ordinal);
            if (etc || (Classifiers.Contains(last[i + 1], StringComparison.Ordinal) && IsCount(last[i], announced) && !NumeralGrammar.IsNumeral(last[i - 1]))) return last[..i];
        }

        return last;
    }

    private static bool IsCount(char c, int announced)
        => NumeralGrammar.Read([c, '项']).Numbers is [int count] && count == announced;

    // The number announced tells whether 和 joins two parts or stands inside one.
    private static void SplitLast(List<string> parts)
    {
        string last = parts[^1];
        int and = last.AsSpan().IndexOfAny('和', '与', '及');
        if (and <= 0 || and == last.Length - 1) return;
        parts[^1] = last[..and];
        parts.Add(last[(and + 1)..]);
    }

    /// <summary>The parts spelled out right after a slogan, whatever their number; empty where none are.</summary>
    public static List<string> Parts(ReadOnlySpan<char> text, TextSpan slogan)
    {
        int at = slogan.End;
        if (at < text.Length && text[at] is '”' or '"' or '」' or '’') at++;
        return Split(Announced(text, NoteMarker.Skip(text, at), text.Slice(slogan.Start, slogan.Length)));
    }

    private static ReadOnlySpan<char> Announced(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> slogan)
    {
        if (at >= text.Length) return [];
        if (text[at] is '（' or '(') return Until(text, SkipAnnouncer(text, at + 1) ?? at + 1, Closers, slogan);
        if (text[at] is '，' or ',' or '：' or ':') at++;
        return SkipAnnouncer(text, at) is { } start ? Until(text, start, Stops, slogan) : [];
    }

    private static int? SkipAnnouncer(ReadOnlySpan<char> text, int at)
    {
        foreach (string word in Announcers)
        {
            if (!text[at..].StartsWith(word, StringComparison.Ordinal)) continue;
            int end = at + word.Length;
            return end < text.Length && text[end] is '：' or ':' or '，' ? end + 1 : end;
        }

        return null;
    }

    private static ReadOnlySpan<char> Until(ReadOnlySpan<char> text, int start, SearchValues<char> stops, ReadOnlySpan<char> slogan)
    {
        if (start < text.Length && text[start] == '“') return [];
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(MaxLength, text.Length - start));
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '”' || stops.Contains(rest[i])) return rest[..i];
            if (rest[i] != '“') continue;
            int close = rest[i..].IndexOf('”');
            if (close < 0) return [];
            // The next abbreviation ends the list, so does the slogan said again (A、B和C“三大中心”); any other quotation belongs to its part.
            if (i > 0 && rest[i - 1] is '，' or ',') return rest[..(i - 1)];
            if (rest.Slice(i + 1, close - 1).SequenceEqual(slogan)) return rest[..i];
            i += close;
        }

        return [];
    }

    private static List<string> Split(ReadOnlySpan<char> list)
    {
        List<string> parts = [];
        bool quoted = false;
        for (int i = 0, start = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] is '“' or '”') quoted = list[i] == '“';
            if (i < list.Length && (quoted || !Joints.Contains(list[i]))) continue;
            ReadOnlySpan<char> part = Bare(list[start..i]);
            if (part.Length > 0) parts.Add(part.ToString());
            start = i + 1;
        }

        return parts;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> part)
    {
        part = part.Trim(" \u3000\"");
        if (part.StartsWith("以及", StringComparison.Ordinal)) part = part[2..];
        else if (part.StartsWith("和", StringComparison.Ordinal)) part = part[1..];
        return part.Length > 1 && part[0] == '“' && part.IndexOf('”') == part.Length - 1 ? part[1..^1] : part;
    }
}
