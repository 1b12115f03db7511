using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Splits a paragraph into sentences: at 。！？； with quotations and brackets kept whole. Time is linear in the length.</summary>
internal static class SentenceSplitter
{
    // A longer quotation holds sentences of its own, and a mark that closes this late is as likely another's.
    private const int LongestQuotation = 60;

    // A note's marker after the stop belongs to the sentence it follows.
    private const int LongestMarker = 6;

    private static readonly SearchValues<char> Interesting = SearchValues.Create("。！？；!?;“‘「『（(《【〔［[");

    /// <summary>Adds the sentences of a paragraph to a list.</summary>
    public static void Split(string text, TextSpan paragraph, int index, List<Sentence> sentences)
    {
        int start = paragraph.Start, at = start, end = paragraph.End;
        while (at < end)
        {
            at = NextInteresting(text, at, end);
            if (at >= end) break;
            if (!TryStop(text, ref at, end)) continue;
            Add(text, start, at, index, sentences);
            start = at;
        }
        Add(text, start, end, index, sentences);
    }

    // Marks stand a few characters apart, too close for a vectorised search to pay; most characters are Chinese ones and passed at once.
    private static int NextInteresting(string text, int at, int end)
    {
        while (at < end && (text[at] is >= '一' and <= '鿿' || !Interesting.Contains(text[at]))) at++;
        return at;
    }

    // Moves past the mark; true when a sentence ends there.
    private static bool TryStop(string text, ref int at, int end)
    {
        char mark = text[at];
        if (Closer(mark) is var closer and not '\0') return TrySkipQuotation(text, ref at, end, closer);
        bool isStop = mark > '\u007f' || IsChineseContext(text, at, end);
        at++;
        if (isStop) at = AbsorbTail(text, at, end);
        return isStop;
    }

    private static bool TrySkipQuotation(string text, ref int at, int end, char closer)
    {
        int close = text.AsSpan(at, Math.Min(end - at, LongestQuotation)).IndexOf(closer);
        if (close < 0)
        {
            at++;
            return false;
        }
        at += close + 1;
        bool endsInside = text[at - 2] == '。' && closer is '”' or '」' or '』';
        if (!endsInside || (at < end && !BeginsSentence(text[at]))) return false;
        at = AbsorbTail(text, at, end);
        return true;
    }

    private static int AbsorbTail(string text, int at, int end)
    {
        while (at < end && text[at] is '。' or '！' or '？' or '!' or '?' or '”' or '’' or '」' or '』' or '）' or ')' or '》' or '】') at++;
        char closer = at < end ? Closer(text[at]) : '\0';
        if (closer is not (']' or '］' or '〕' or '】')) return at;
        int close = text.AsSpan(at, Math.Min(end - at, LongestMarker)).IndexOf(closer);
        return close > 1 && ChineseNumber.Digit(text[at + 1]) >= 0 ? at + close + 1 : at;
    }

    private static bool BeginsSentence(char next) => next is not ('，' or '、' or ',' or '的' or '等' or '这' or '；' or '。' or '：' or '！' or '？' or '）');

    private static bool IsChineseContext(string text, int at, int end)
        => (at > 0 && text[at - 1] > '\u007f') || (at + 1 < end && text[at + 1] > '\u007f' && at > 0 && !char.IsAsciiLetter(text[at - 1]));

    private static char Closer(char opener) => opener switch
    {
        '“' => '”', '‘' => '’', '「' => '」', '『' => '』', '（' => '）', '(' => ')', '《' => '》', '【' => '】', '〔' => '〕', '［' => '］', '[' => ']',
        _ => '\0',
    };

    private static void Add(string text, int start, int end, int index, List<Sentence> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Sentence(TextSpan.FromBounds(start, end), index));
    }
}
