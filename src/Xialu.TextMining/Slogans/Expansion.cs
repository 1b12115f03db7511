using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The expansion of an abbreviation in the running text: “两稳一保”，即A、B、C; “四早”（A、B、C、D）.</summary>
internal static class Expansion
{
    private const int MaxLength = 160;
    private static readonly string[] Announcers = ["也就是", "就是", "即", "是指", "指"];
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;\n！”“");
    private static readonly SearchValues<char> Closers = SearchValues.Create("）)\n");
    private static readonly SearchValues<char> Joints = SearchValues.Create("、，,；;");

    /// <summary>The parts spelled out right after a slogan; empty unless there are as many as it announces.</summary>
    public static IReadOnlyList<string> After(ReadOnlySpan<char> text, TextSpan slogan, int announced)
    {
        if (announced < 2) return [];
        List<string> parts = Parts(text, slogan);
        if (parts.Count == announced - 1 && parts.Count > 0) SplitLast(parts);
        return parts.Count == announced ? parts : [];
    }

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
        return Split(Announced(text, NoteMarker.Skip(text, at)));
    }

    private static ReadOnlySpan<char> Announced(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return [];
        if (text[at] is '（' or '(') return Until(text, SkipAnnouncer(text, at + 1) ?? at + 1, Closers);
        if (text[at] is '，' or ',' or '：' or ':') at++;
        return SkipAnnouncer(text, at) is { } start ? Until(text, start, Stops) : [];
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

    private static ReadOnlySpan<char> Until(ReadOnlySpan<char> text, int start, SearchValues<char> stops)
    {
        if (start < text.Length && text[start] == '“') return [];
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(MaxLength, text.Length - start));
        int stop = rest.IndexOfAny(stops);
        return stop < 0 ? [] : rest[..stop];
    }

    private static List<string> Split(ReadOnlySpan<char> list)
    {
        List<string> parts = [];
        foreach (Range range in list.SplitAny(Joints))
        {
            ReadOnlySpan<char> part = list[range].Trim(" \u3000“”\"");
            if (part.StartsWith("以及", StringComparison.Ordinal)) part = part[2..];
            else if (part.StartsWith("和", StringComparison.Ordinal)) part = part[1..];
            if (part.Length > 0) parts.Add(part.ToString());
        }

        return parts;
    }
}
