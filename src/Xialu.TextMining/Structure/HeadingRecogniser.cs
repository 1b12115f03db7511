using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Tells whether a line is a heading or begins with one.</summary>
internal static class HeadingRecogniser
{
    /// <summary>Longest heading: beyond it a line is a sentence, whatever it begins with.</summary>
    public const int Longest = 60;

    private const int LongestBare = 40;
    private const int LongestBareRunIn = 30;
    private const int ShortestRunInRest = 20;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？：: \u3000*");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？；");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？：:* \u3000；");
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，,；;");

    /// <summary>The heading that a line is or begins with; null where it has none.</summary>
    public static HeadingMark? Recognise(string text, Line line)
    {
        ReadOnlySpan<char> characters = line.In(text);
        if (HeadingNumber.Read(characters) is { } number) return Numbered(text, line.Span, number);
        if (PhraseTable.Cues.StartsWith("greeting", characters)) return null;
        return IsBare(characters, line.Format == BlockKind.Heading)
            ? new HeadingMark(line.Span, HeadingStyle.Bare, HeadingRank.BareInner, 0, false)
            : BareRunIn(characters, line.Span);
    }

    private static HeadingMark? Numbered(string text, TextSpan line, HeadingNumber number)
    {
        int start = line.Start + number.Length;
        while (start < line.End && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '、' or '：')) start++;
        ReadOnlySpan<char> words = text.AsSpan(start, line.End - start);
        int length = HeadingLength(words);
        if (length <= 0) return null;
        bool isRunIn = words[length..].IndexOfAnyExcept(Ends) >= 0;
        return new HeadingMark(new TextSpan(start, length), number.Style, number.Rank, number.Value, isRunIn);
    }

    private static int HeadingLength(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> trimmed = words.TrimEnd("。！？：:*；");
        if (trimmed.Length <= Longest && trimmed.IndexOfAny(SentenceMarks) < 0) return trimmed.Length;
        ReadOnlySpan<char> reach = words[..Math.Min(words.Length, Longest)];
        int stop = reach.IndexOfAny(Stops);
        return stop > 0 ? stop : reach.IndexOfAny(Pauses);
    }

    private static bool IsBare(ReadOnlySpan<char> line, bool isFormatHeading)
    {
        if (line.Length is < 4 or > LongestBare && !(isFormatHeading && line.Length <= Longest)) return false;
        if (line[^1] is '：' or ':' or '，' or '、' or ',' or '；' or ';' or '。' or '！' or '？' or '…' or '）' or ')') return isFormatHeading;
        return line.IndexOfAny(SentenceMarks) < 0 && line.IndexOfAnyInRange('一', '鿿') >= 0;
    }

    private static HeadingMark? BareRunIn(ReadOnlySpan<char> line, TextSpan span)
    {
        int stop = line[..Math.Min(line.Length, LongestBareRunIn)].IndexOf('。');
        if (stop < 4 || line.Length - stop < ShortestRunInRest) return null;
        ReadOnlySpan<char> words = line[..stop];
        if (words.Contains('：') || words.IndexOfAnyInRange('0', '9') >= 0) return null;
        return new HeadingMark(new TextSpan(span.Start, stop), HeadingStyle.Bare, HeadingRank.BareRunIn, 0, true);
    }
}
