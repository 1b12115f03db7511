using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Slogans;

/// <summary>
/// Finds parallel headlines by their rhythm: two or more phrases of equal length in a row, in a heading, after an ordinal or as a lead-in
/// (调结构、促转型; 拼作风提效能), and chains of one verb pattern anywhere (延链强链补链, 稳就业、稳企业).
/// </summary>
internal static class ParallelFinder
{
    private const int Shortest = 3;
    private const int Longest = 5;
    private const int AdverbLength = 4;
    private const int FourCharacters = 4;
    private const int LongestRun = 16;

    // Where a subject stands before the phrases (五年来，我们…), it is over within this many characters.
    private const int SubjectReach = 16;

    /// <summary>Length of a chain that is parallel wherever it stands, beginning at <paramref name="at"/>; 0 where none does.</summary>
    public static int ChainAt(ReadOnlySpan<char> text, int at)
    {
        int length = SloganTables.Chains.LongestAt(text, at);
        if (length > 0) return length;
        if (at + 1 < text.Length && text[at + 1] == '链') return LinkChain(text, at);
        return text[at] == '稳' ? SteadyChain(text, at) : 0;
    }

    /// <summary>Whether a chain that is not listed may begin with two characters.</summary>
    public static bool MayOpenChain(char first, char second) => first == '稳' || second == '链';

    /// <summary>The parallel phrases that a lead-in at <paramref name="start"/> opens with; null where it opens with none.</summary>
    public static TextSpan? AtLead(ReadOnlySpan<char> text, int start)
    {
        if (PhrasesAt(text, start) is { } first) return first;
        int reach = Math.Max(0, Math.Min(SubjectReach, text.Length - start));
        int subject = text.Slice(start, reach).IndexOf("我们", StringComparison.Ordinal);
        return subject < 0 ? null : PhrasesAt(text, start + subject + 2);
    }

    /// <summary>
    /// Length of the phrases that a sentence at <paramref name="start"/> opens with: a row of three-character phrases,
    /// or two phrases without a comma that are the whole sentence; else 0.
    /// </summary>
    public static int AtSentence(ReadOnlySpan<char> text, int start)
    {
        int run = Han.Run(text, start, 9);
        if (run == Shortest) return Closed(text, start, Separated(text, start));
        bool stopped = start + run < text.Length && text[start + run] == '。';
        return stopped && run is 6 or 8 ? Joined(text, start) : 0;
    }

    /// <summary>Length of a row of four-character phrases of any kind, joined by 、 and closed by a comma or the line's end (创新引领、开放带动，); else 0.</summary>
    public static int RowOfFours(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (Han.Run(text, end, FourCharacters + 1) == FourCharacters)
        {
            end += FourCharacters;
            bool goesOn = end < text.Length && text[end] == '、';
            if (!goesOn) return end > start + FourCharacters && (end == text.Length || text[end] is '，' or ',') ? end - start : 0;
            end++;
        }

        return 0;
    }

    // 清城区、清新区、佛冈县: what goes on by 、 or without a stop is a list of nouns or a subject.
    private static int Closed(ReadOnlySpan<char> text, int start, int length)
        => length > 0 && (start + length == text.Length || text[start + length] is '，' or ',' or '。' or '；') ? length : 0;

    private static TextSpan? PhrasesAt(ReadOnlySpan<char> text, int lead)
    {
        int length = Row(text, lead);
        if (length > 0) return new TextSpan(lead, length);
        // An adverb of four characters may open the line: 一是凝心聚力调结构、促转型.
        int run = Han.Run(text, lead, LongestRun);
        if (run < AdverbLength + Shortest) return null;
        length = Row(text, lead + AdverbLength);
        return length > 0 && IsAdverb(text.Slice(lead, run)) ? new TextSpan(lead + AdverbLength, length) : null;
    }

    // Words end after its four characters, or the four alone are words of two: 聚力抓招商 may be cut 聚|力抓|招商.
    private static bool IsAdverb(ReadOnlySpan<char> run)
    {
        ulong alone = WordBreaks.Of(run[..AdverbLength], SegmentationMode.Default);
        return (!WordBreaks.At(alone, 1) && !WordBreaks.At(alone, AdverbLength - 1)) || WordBreaks.At(WordBreaks.Of(run), AdverbLength);
    }

    private static int Row(ReadOnlySpan<char> text, int at)
    {
        int length = Separated(text, at);
        return length > 0 ? length : Joined(text, at);
    }

    private static int Separated(ReadOnlySpan<char> text, int at)
    {
        int size = Han.Run(text, at, Longest + 1);
        if (size is < Shortest or > Longest || !IsPhrase(text.Slice(at, size))) return 0;
        int end = at + size;
        while (end < text.Length && text[end] is '、' or '，' or ',')
        {
            int run = Han.Run(text, end + 1, Longest + 8);
            bool fused = run > size && size == Shortest && text[end] == '、';
            if ((run != size && !fused) || !IsPhrase(text.Slice(end + 1, size))) break;
            end += 1 + size;
            if (fused) break;
        }

        return end > at + size ? end - at : 0;
    }

    private static int Joined(ReadOnlySpan<char> text, int at)
    {
        int run = Han.Run(text, at, LongestRun);
        if (run < 2 * Shortest) return 0;
        foreach (int size in (ReadOnlySpan<int>)[Shortest, Shortest + 1])
        {
            int length = 2 * size;
            bool ends = run == length || (size == Shortest && run > length && EndsInName(text.Slice(at + length, run - length)) && WordBreaks.At(WordBreaks.Of(text.Slice(at, run)), length));
            if (ends && IsPair(text.Slice(at, length), size)) return length;
        }

        return 0;
    }

    // Without a comma only the words tell two phrases from one: 防风险|促平安, but 提升|先进|制造.
    private static bool IsPair(ReadOnlySpan<char> pair, int size)
    {
        ReadOnlySpan<char> first = pair[..size], second = pair[size..];
        if (!IsPhrase(first) || !IsPhrase(second)) return false;
        if (size > Shortest && (NameJudge.IsHead(second[^2..]) || IsObject(first, second))) return false;
        ulong breaks = WordBreaks.Of(pair);
        return WordBreaks.At(breaks, size) && (size > Shortest || (!WordBreaks.At(breaks, 2) && HasShortVerb(breaks, size)));
    }

    // 推动|工业提质, 兜牢民生|保障底线: the second half belongs to the first verb.
    private static bool IsObject(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        => SloganTables.GoverningVerbs.LongestAt(first, 0) > 0 || SloganTables.NominalVerbs.LongestAt(second, 0) > 0;

    // 提|质效: what the lexicon does not know falls apart, so the second object may; where the first falls apart there is no pair (内扩外拓).
    private static bool HasShortVerb(ulong breaks, int start) => WordBreaks.At(breaks, start + 1) || !WordBreaks.At(breaks, start + 2);

    private static bool EndsInName(ReadOnlySpan<char> rest) => rest.Length is >= 2 and <= 5 && NameJudge.IsHead(rest[^2..]);

    // A phrase of three has its verb in one character (抓招商), a longer one in two (优化布局).
    private static bool IsPhrase(ReadOnlySpan<char> phrase)
        => phrase.Length == Shortest ? SloganTables.IsVerb(phrase[0]) : SloganTables.LeadVerbs.LongestAt(phrase, 0) > 0;

    private static int LinkChain(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        for (int unit = at; unit + 1 < text.Length && text[unit + 1] == '链' && SloganTables.IsVerb(text[unit]);)
        {
            i = unit + 2;
            unit = i < text.Length && text[i] == '、' ? i + 1 : i;
        }

        return i >= at + 4 ? i - at : 0;
    }

    private static int SteadyChain(ReadOnlySpan<char> text, int at)
    {
        int size = Han.Run(text, at, 5), end = at + size;
        if (size is < 3 or > 4 || text[at + 1] == '中') return 0;
        int members = 1;
        for (; end + 1 < text.Length && text[end] == '、' && text[end + 1] == '稳'; members++)
        {
            int run = Han.Run(text, end + 1, size + 1);
            if (run < size) break;
            end += 1 + size;
            if (run == size) continue;
            return members > 1 ? end - at : 0;
        }

        return members > 1 ? end - at : 0;
    }
}
