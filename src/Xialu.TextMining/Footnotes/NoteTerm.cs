using System.Buffers;
using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads the head word or head words of an entry.</summary>
internal static class NoteTerm
{
    private const string Marks = "*_`\\#：:";
    private static readonly SearchValues<char> Joints = SearchValues.Create(" 、，和及与*");
    private const string Quotes = "“”\"「」『』";

    /// <summary>The term as printed, without quotes, marks, white space and page references; several quoted heads are joined with 、.</summary>
    public static string Read(string text, int start, int end)
    {
        TextSpan span = TextLines.Trim(text, start, WithoutPageReference(text, start, end), Marks);
        var term = new StringBuilder(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (c == '”' && i + 1 < span.End && text[i + 1] == '“') term.Append('、');
            else if (c is '*' or '\\' or '\u200b' or '\u200c' or '\ufeff' || Quotes.Contains(c) || IsSpaceBesideHan(text, i, span)) continue;
            else term.Append(c);
        }
        return term.ToString();
    }

    /// <summary>The folded heads: the quoted pieces where nothing but joints stands between them, else the whole term.</summary>
    public static IReadOnlyList<string> Heads(string text, int start, int end, string term)
    {
        var pieces = new List<string>();
        int at = start;
        while (at < end && text.IndexOf('“', at, end - at) is >= 0 and var open)
        {
            bool joined = text.AsSpan(at, open - at).ContainsAnyExcept(Joints) is false;
            int close = text.IndexOf('”', open, end - open);
            if (!joined || close < 0) return [FoldedText.Fold(term)];
            pieces.Add(FoldedText.Fold(text[open..close]));
            at = close + 1;
        }
        bool all = pieces.Count > 1 && !text.AsSpan(at, end - at).ContainsAnyExcept(" *：:");
        return all ? pieces : [FoldedText.Fold(term)];
    }

    /// <summary>The further heads that a definition defines after the first: <c>“甲”：…；“乙”：…</c>, the term being 甲.</summary>
    public static IEnumerable<string> Further(string text, TextSpan definition, string term)
    {
        for (int i = definition.Start + 1; i < definition.End; i++)
        {
            if (text[i] != '“' || text[i - 1] is not ('；' or ';' or '。' or '，')) continue;
            int close = text.IndexOf('”', i, Math.Min(definition.End - i, MaxFurtherHead));
            if (close < 0 || close + 1 >= definition.End || text[close + 1] is not ('：' or ':')) continue;
            string head = text[(i + 1)..close];
            if (!FoldedText.Fold(term).Contains(FoldedText.Fold(head), StringComparison.Ordinal)) yield return head;
        }
    }

    private const int MaxFurtherHead = 24;

    // （P2，P15） and （见第3页） lead back to the printed report and are no part of the term.
    private static int WithoutPageReference(string text, int start, int end)
    {
        TextSpan span = TextLines.Trim(text, start, end, Marks);
        if (span.Length == 0 || text[span.End - 1] is not ('）' or ')')) return end;
        int open = text.AsSpan(span.Start, span.Length).LastIndexOfAny('（', '(');
        if (open <= 0) return end;
        ReadOnlySpan<char> inside = text.AsSpan(span.Start + open + 1, span.Length - open - 2);
        bool page = inside.Length > 1 && (inside[0] is 'P' or 'p' && NoteNumber.DigitValue(inside[1]) >= 0 || inside[^1] == '页');
        return page ? span.Start + open : end;
    }

    private static bool IsSpaceBesideHan(string text, int at, TextSpan span)
        => char.IsWhiteSpace(text[at]) && (at == span.Start || at + 1 == span.End || text[at - 1] > 0x2000 || text[at + 1] > 0x2000);
}
