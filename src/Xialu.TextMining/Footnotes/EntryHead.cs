using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The head of a line that may be an entry: its number, its term and where its definition begins.</summary>
/// <param name="Number">The number; null where there is none.</param>
/// <param name="TermStart">Index of the term's first unit.</param>
/// <param name="TermEnd">Index after the term; equal to the start where the line names none.</param>
/// <param name="DefinitionStart">Index where the definition begins.</param>
/// <param name="HasColon">Whether a colon parts term and definition; other partings are weaker evidence of an entry.</param>
internal readonly record struct EntryHead(NoteNumber? Number, int TermStart, int TermEnd, int DefinitionStart, bool HasColon)
{
    // Whole statements are explained at times (消费环境评分位居全省首位：…), so a numbered term may be long.
    private const int MaxNumberedTerm = 80;
    private const int MaxPlainTerm = 42;
    private const int MaxSentenceTerm = 30;
    private const string Decoration = " \t\u3000\u00a0\u2002\ufeff*#>-〇○●•◆■※★▲\\·—";
    private static readonly string[] Definers = [.. EmbeddedTable.Rows("note-head-definers.tsv").Select(r => r[0]), " 指", "\u3000指", "\u3000"];

    /// <summary>Reads the head of the line from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static EntryHead? Read(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> line = text[..end];
        int at = SkipDecoration(line, start);
        NoteNumber? number = NoteNumber.ReadDressed(line, at) ?? NoteNumber.ReadListed(line, at);
        int term = number is { } n ? SkipAfterNumber(line, n.End) : at;
        int limit = Math.Min(end, term + (number is null ? MaxPlainTerm : MaxNumberedTerm));
        if (ByName(line, at, end) is { } named && number is null) return named;
        return ByColon(line, term, limit, number) ?? (number is null ? BySpace(line, term, limit) : ByOther(line, term, limit, number));
    }

    private static EntryHead? ByColon(ReadOnlySpan<char> line, int term, int limit, NoteNumber? number)
    {
        int depth = 0;
        for (int i = term; i < limit; i++)
        {
            if (line[i] is '（' or '(') depth++;
            else if (line[i] is '）' or ')') depth = 0;
            if (line[i] is '：' || line[i] == ':' && !IsRatio(line, i)) return i > term && depth == 0 ? new EntryHead(number, term, i, i + 1, true) : null;
            if (line[i] is '。' or '；' or '\n' or '！') return null;
        }
        return null;
    }

    // 【某某】定义: the brackets are the head.
    private static EntryHead? ByName(ReadOnlySpan<char> line, int at, int end)
    {
        if (at >= end || line[at] != '【') return null;
        int length = line[at..Math.Min(end, at + MaxPlainTerm)].IndexOf('】');
        int after = at + length + 1;
        if (length < 3 || after >= end) return null;
        if (line[after] is '：' or ':') after++;
        return new EntryHead(null, at + 1, at + length, after, true);
    }

    private static EntryHead? ByOther(ReadOnlySpan<char> line, int term, int limit, NoteNumber? number)
    {
        ReadOnlySpan<char> head = line[term..limit];
        int stop = head.IndexOf('。');
        ReadOnlySpan<char> sentence = stop >= 0 ? head[..stop] : head;
        foreach (string definer in Definers)
        {
            int at = sentence.IndexOf(definer, StringComparison.Ordinal);
            if (at > 1) return new EntryHead(number, term, term + at, term + at, false);
        }
        bool titled = stop is > 1 and <= MaxSentenceTerm && term + stop + 2 < line.Length;
        if (titled) return new EntryHead(number, term, term + stop, term + stop + 1, false);
        // A bracketed number alone makes a note of a statement; after 1. a short line without a stop is a heading.
        bool statement = number is { Style: NumberStyle.Bracket } || stop >= 0;
        return statement ? new EntryHead(number, term, term, term, false) : null;
    }

    // 十大产业 指…: a space parts head and definition.
    private static EntryHead? BySpace(ReadOnlySpan<char> line, int term, int limit)
    {
        ReadOnlySpan<char> head = line[term..limit];
        int at = head.IndexOfAny(' ', '\u3000');
        if (at < 2 || head[..at].ContainsAny("。，；！？")) return null;
        int definition = term + at + 1;
        return line.Length - definition >= MaxSentenceTerm / 2 ? new EntryHead(null, term, term + at, definition, false) : null;
    }

    private static bool IsRatio(ReadOnlySpan<char> line, int at)
        => at > 0 && at + 1 < line.Length && NoteNumber.DigitValue(line[at - 1]) >= 0 && NoteNumber.DigitValue(line[at + 1]) >= 0;

    private static int SkipDecoration(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && Decoration.Contains(line[at])) at++;
        return at;
    }

    private static int SkipAfterNumber(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (line[at] is ':' or '：' or '.' or '．' or '、' || Decoration.Contains(line[at]))) at++;
        return at;
    }
}
