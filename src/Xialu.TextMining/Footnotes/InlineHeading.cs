using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Cuts lines in which the annex follows the report without a line end: <c>…新篇章！ 名词解释 1.“…”：…</c>.</summary>
internal static class InlineHeading
{
    private const int MinLength = 60;
    private const int MaxGap = 4;

    /// <summary>Cuts every such line in three: what precedes, the heading, the entries.</summary>
    public static void SplitAll(string text, List<TextSpan> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Length < MinLength || !AnnexHeading.IsIn(text.AsSpan(lines[i].Start, lines[i].Length)) || Find(text, lines[i]) is not { } heading) continue;
            TextSpan[] pieces =
            [
                TextLines.Trim(text, lines[i].Start, heading.Start),
                heading,
                TextLines.Trim(text, heading.End, lines[i].End, "：:"),
            ];
            lines.RemoveAt(i);
            lines.InsertRange(i, pieces.Where(p => p.Length > 0));
        }
    }

    private static TextSpan? Find(string text, TextSpan line)
    {
        foreach (string word in AnnexHeading.Words)
        {
            int at = text.LastIndexOf(word, line.End - 1, line.Length, StringComparison.Ordinal);
            if (at < 0) continue;
            int first = at + word.Length;
            while (first < line.End && first < at + word.Length + MaxGap && text[first] is ' ' or '\u3000' or '：' or ':' or '*') first++;
            ReadOnlySpan<char> rest = text.AsSpan(0, line.End);
            NoteNumber? number = NoteNumber.ReadDressed(rest, first) ?? NoteNumber.ReadListed(rest, first);
            if (number is { Value: 1 }) return new TextSpan(at, word.Length);
        }
        return null;
    }
}
