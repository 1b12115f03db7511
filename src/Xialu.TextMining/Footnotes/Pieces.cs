using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Footnotes;

/// <summary>Cuts a definition at its stops, leaving quotations and brackets whole.</summary>
internal static class Pieces
{
    private const string Openers = "“（(《[〔【";
    private const string Closers = "”）)》]〕】";
    private const int WordWindow = 8;
    private const string JointWords = "和与及暨同";
    private static readonly HashSet<string> Words = [.. EmbeddedTable.Rows("joint-words.tsv").Select(r => r[0])];

    /// <summary>The pieces between the separators that stand outside quotes and brackets; empty pieces are left out.</summary>
    public static List<TextSpan> Split(string text, TextSpan span, string separators)
    {
        var pieces = new List<TextSpan>();
        int depth = 0, start = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (IsHan(c)) continue;
            if (Openers.Contains(c)) depth++;
            else if (Closers.Contains(c)) depth = Math.Max(0, depth - 1);
            else if (depth == 0 && separators.Contains(c))
            {
                Add(text, start, i, pieces);
                start = i + 1;
            }
        }
        Add(text, start, span.End, pieces);
        // A stretch of marks alone is one empty piece, so that whoever asks for the first or last one finds it.
        if (pieces.Count == 0) pieces.Add(new TextSpan(span.Start, 0));
        return pieces;
    }

    /// <summary>The pieces of a list: cut at its separators, where one quotation follows another, and behind a count that closes a group (甲、乙两个传统产业和丙).</summary>
    public static List<TextSpan> SplitList(string text, TextSpan span, string separators)
    {
        var members = new List<TextSpan>();
        foreach (TextSpan piece in Split(text, span, separators))
        {
            if (!separators.Contains('、')) GroupCloser.Split(text, piece, members);
            else foreach (TextSpan part in AtQuotations(text, piece)) GroupCloser.Split(text, part, members);
        }
        return members;
    }

    /// <summary>The joints 和, 与, 及, 以及, 同 outside quotes and brackets, in order.</summary>
    public static List<TextSpan> Joints(string text, TextSpan span)
    {
        var joints = new List<TextSpan>();
        int depth = 0;
        for (int i = span.Start; i + 1 < span.End; i++)
        {
            char c = text[i];
            if (IsHan(c) && !JointWords.Contains(c)) continue;
            if (Openers.Contains(c)) depth++;
            else if (Closers.Contains(c)) depth = Math.Max(0, depth - 1);
            else if (i > span.Start && depth == 0 && JointWords.Contains(c) && text[i + 1] != '的' && !IsWord(text, span, i))
                joints.Add(c == '及' && text[i - 1] == '以' ? new TextSpan(i - 1, 2) : new TextSpan(i, 1));
        }
        return joints;
    }

    /// <summary>The last of the joints; length 0 where there is none. 同 joins only where a count calls for it, so it is no joint here.</summary>
    public static TextSpan LastJoint(string text, TextSpan span)
        => Joints(text, span).FindLast(j => text[j.Start] != '同') is { Length: > 0 } joint ? joint : new TextSpan(span.End, 0);

    /// <summary>The text of a piece without outer quotes.</summary>
    public static string Bare(string text, TextSpan span) 
    {
        TextSpan inner = Inner(text, span);
        return text.Substring(inner.Start, inner.Length);
    }

    /// <summary>A piece without outer quotes.</summary>
    public static TextSpan Inner(string text, TextSpan span)
    {
        TextSpan inner = TextLines.Trim(text, span.Start, span.End, "。；;，,、*+＋");
        bool quoted = inner.Length > 2 && text[inner.Start] == '“' && text.IndexOf('”', inner.Start) == inner.End - 1;
        return quoted ? TextSpan.FromBounds(inner.Start + 1, inner.End - 1) : inner;
    }

    // No mark lies among the characters that most of a text is made of, so they are passed over first.
    private static bool IsHan(char c) => c is >= '一' and <= '\u9fff';

    /// <summary>Whether a joint's character at a place is a part of a word: 和谐, 参与, 普及, unless the words part there (和|美丽, 和|平江).</summary>
    public static bool IsWord(string text, TextSpan span, int at)
    {
        bool listed = (at > span.Start && Words.Contains(text.Substring(at - 1, 2))) || at + 1 < span.End && Words.Contains(text.Substring(at, 2));
        if (!listed) return false;
        int start = Math.Max(span.Start, at - WordWindow);
        string around = text[start..Math.Min(span.End, at + WordWindow)];
        return Segmenter.Default.Segment(around).First(w => w.Span.End > at - start).Span.Length > 1;
    }

    // “甲”“乙”和《丙》《丁》 are lists with few separators or none.
    private static IEnumerable<TextSpan> AtQuotations(string text, TextSpan piece)
    {
        int start = piece.Start;
        // 基层“甲”“乙”“丙”: a row of three is a list, whatever stands before it.
        bool row = text.AsSpan(piece.Start, piece.Length).Count("”“") > 1;
        for (int i = piece.Start + 1; i < piece.End; i++)
        {
            if (text[i] is not ('“' or '《')) continue;
            int end = i - 1 > start && text[i - 1] is '和' or '与' or '及' or '+' or '＋' ? i - 1 : i;
            if (text[end - 1] != (text[i] == '“' ? '”' : '》') || text[i] == '“' && !row && !OpensList(text, start, end)) continue;
            yield return TextSpan.FromBounds(start, end);
            start = i;
        }
        yield return TextSpan.FromBounds(start, piece.End);
    }

    // …背后的“甲”和“乙” is one member that quotes two names.
    private static bool OpensList(string text, int start, int end)
        => text.IndexOf('“', start, end - start) is var at && (at == start || at > start && text[at - 1] is '即' or '指' or '是' or '为' or '括' or '：' or ':' or '进' or '设' or ' ');

    private static void Add(string text, int start, int end, List<TextSpan> pieces)
    {
        TextSpan piece = TextLines.Trim(text, start, end);
        if (piece.Length > 0) pieces.Add(piece);
    }
}
