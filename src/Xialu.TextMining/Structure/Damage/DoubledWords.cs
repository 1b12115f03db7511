using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds words printed twice in a row (<c>民生改善方面民生改善方面</c>).</summary>
internal static class DoubledWords
{
    // Below five characters a language repeats itself for effect; above twelve it is rather the paragraph that was doubled.
    private const int Shortest = 5;
    private const int Longest = 12;

    public static void Find(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        ReadOnlySpan<char> words = text.AsSpan(paragraph.Start, paragraph.Length);
        // A repetition of at least Shortest characters covers a position that Shortest divides.
        for (int at = 0; at + Shortest < words.Length; at += Shortest)
        {
            if (!DamageTable.IsHan(words[at]) || FindAt(words, at) is not { Length: > 0 } again) continue;
            found.Add(DamageMessages.WordsTwice(text, new TextSpan(paragraph.Start + again.Start, again.Length)));
            at = again.End;
        }
    }

    private static TextSpan FindAt(ReadOnlySpan<char> words, int at)
    {
        int last = Math.Min(at + Longest, words.Length - 1);
        for (int next = at + Shortest; next <= last; next++)
        {
            int same = words[next..(last + 1)].IndexOf(words[at]);
            if (same < 0) break;
            next += same;
            int shift = next - at, start = Start(words, at, shift);
            if (IsDoubled(words, start, shift)) return new TextSpan(start + shift, shift);
        }
        return default;
    }

    private static int Start(ReadOnlySpan<char> words, int at, int shift)
    {
        int start = at;
        while (start > 0 && at - start < shift && words[start - 1] == words[start - 1 + shift]) start--;
        return start;
    }

    // 一个项目一个项目抓 is a figure of speech, and a list may repeat words across its marks.
    private static bool IsDoubled(ReadOnlySpan<char> words, int start, int shift)
    {
        if (start + (2 * shift) > words.Length || words[start] == '一') return false;
        ReadOnlySpan<char> unit = words.Slice(start, shift);
        return unit.SequenceEqual(words.Slice(start + shift, shift)) && unit.IndexOfAnyExceptInRange('一', '鿿') < 0 && !unit.Contains('一');
    }
}
