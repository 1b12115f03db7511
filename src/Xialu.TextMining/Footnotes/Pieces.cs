using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Cuts a definition at its stops, leaving quotations and brackets whole.</summary>
internal static class Pieces
{
    private const string Openers = "“（(《[〔【";
    private const string Closers = "”）)》]〕】";

    /// <summary>The pieces between the separators that stand outside quotes and brackets; empty pieces are left out.</summary>
    public static List<TextSpan> Split(string text, TextSpan span, string separators)
    {
        var pieces = new List<TextSpan>();
        int depth = 0, start = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
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

    /// <summary>The last of the joints 和, 与, 及, 以及 outside quotes; length 0 where there is none.</summary>
    public static TextSpan LastJoint(string text, TextSpan span)
    {
        int depth = 0;
        for (int i = span.End - 2; i > span.Start; i--)
        {
            char c = text[i];
            if (Closers.Contains(c)) depth++;
            else if (Openers.Contains(c)) depth--;
            else if (depth == 0 && (c is '和' or '与' or '及' or '暨') && !IsWord(text, i))
                return c == '及' && text[i - 1] == '以' ? new TextSpan(i - 1, 2) : new TextSpan(i, 1);
        }
        return new TextSpan(span.End, 0);
    }

    /// <summary>The text of a piece without outer quotes.</summary>
    public static string Bare(string text, TextSpan span)
    {
        TextSpan inner = TextLines.Trim(text, span.Start, span.End, "。；;，,、*");
        bool quoted = inner.Length > 2 && text[inner.Start] == '“' && text.IndexOf('”', inner.Start) == inner.End - 1;
        return quoted ? text[(inner.Start + 1)..(inner.End - 1)] : text[inner.Start..inner.End];
    }

    // 和谐, 和平, 参与, 普及 hold the characters but join nothing.
    private static bool IsWord(string text, int at)
    {
        char before = text[at - 1], after = text[at + 1];
        return text[at] switch
        {
            '和' => after is '谐' or '平' or '睦' or '美' or '解' || before is '共' or '饱' or '谦' or '温',
            '与' => before is '参' or '给' or '赋' || after is '会',
            '及' => before is '普' or '涉' or '触' or '波' || after is '时' or '格',
            _ => false,
        };
    }

    private static void Add(string text, int start, int end, List<TextSpan> pieces)
    {
        TextSpan piece = TextLines.Trim(text, start, end);
        if (piece.Length > 0) pieces.Add(piece);
    }
}
