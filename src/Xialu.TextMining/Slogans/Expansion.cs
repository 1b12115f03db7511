using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The expansion of an abbreviation in the running text: “两稳一保”，即A、B、C; “四早”（A、B、C、D）.</summary>
internal static class Expansion
{
    private const int MaxLength = 160;
    private static readonly string[] Announcers = ["也就是", "就是", "即", "是指", "指"];
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;\n！”");
    private static readonly SearchValues<char> Closers = SearchValues.Create("）)\n");
    private static readonly SearchValues<char> Joints = SearchValues.Create("、，,；;");

    /// <summary>The parts spelled out right after a slogan; empty unless there are as many as it announces.</summary>
    public static IReadOnlyList<string> After(ReadOnlySpan<char> text, TextSpan slogan, int announced)
    {
        if (announced < 2) return [];
        int at = slogan.End;
        if (at < text.Length && text[at] is '”' or '"' or '」' or '’') at++;
        at = NoteMarker.Skip(text, at);
        List<string> parts = Split(Announced(text, at));
        return parts.Count == announced ? parts : [];
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
