using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads definitions that number their parts: 一是…；二是…, ①…②…, （1）…（2）…, 1.…2.….</summary>
internal static class OrdinalParts
{
    private const int Score = 9;
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];

    /// <summary>The numbered parts; null where fewer than two are numbered.</summary>
    public static PartList? Read(string text, TextSpan span)
    {
        foreach (Func<int, string[]> form in Forms)
            if (Read(text, span, form) is { } list) return list;
        return null;
    }

    private static readonly Func<int, string[]>[] Forms =
    [
        i => [$"{Ordinals[i]}是"], i => [$"第{Ordinals[i]}，"], i => [$"第{Ordinals[i]}类"], i => [$"第{Ordinals[i]}步，", $"第{Ordinals[i]}步："], i => [$"{(char)('①' + i)}"],
        i => [$"（{i + 1}）", $"({i + 1})"], i => [$"（{Ordinals[i]}）"], i => [$"{i + 1}.", $"{i + 1}．", $"{i + 1}、"],
    ];

    private static PartList? Read(string text, TextSpan span, Func<int, string[]> form)
    {
        var starts = new List<TextSpan>();
        int at = span.Start;
        while (starts.Count < Ordinals.Length && Next(text, at, span.End, form(starts.Count)) is { } next)
        {
            starts.Add(next);
            at = next.End;
        }
        return starts.Count < 2 ? null : new PartList([.. starts.Select((s, i) => Item(text, s.End, i + 1 < starts.Count ? starts[i + 1].Start : -1, span.End))], Score);
    }

    private static string Item(string text, int start, int next, int end)
    {
        TextSpan body = TextSpan.FromBounds(start, next < 0 ? end : next);
        return Pieces.Bare(text, next < 0 ? Pieces.Split(text, body, "。；;").FirstOrDefault(body) : body);
    }

    private static TextSpan? Next(string text, int from, int end, string[] words)
    {
        foreach (string word in words)
        {
            int at = text.IndexOf(word, from, end - from, StringComparison.Ordinal);
            if (at >= 0 && (!char.IsAsciiDigit(word[0]) || at == 0 || !char.IsLetterOrDigit(text[at - 1]))) return new TextSpan(at, word.Length);
        }
        return null;
    }
}
