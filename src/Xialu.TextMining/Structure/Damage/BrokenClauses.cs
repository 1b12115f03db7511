using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds clauses that break off: in half a word (<c>信息化支，</c>), after 、, and marks that collide (<c>，，</c>).</summary>
internal static class BrokenClauses
{
    public static void Find(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        for (int at = paragraph.Start; at < paragraph.End; at++)
            if (!DamageTable.IsHan(text[at]) && IsStop(text[at]) && FindAt(text, at, paragraph) is { } damage) found.Add(damage);
        if (paragraph.Length > 1 && text[paragraph.End - 1] == '、' && text[paragraph.End - 2] != '、')
            found.Add(DamageMessages.ListBrokenOff(text, new TextSpan(paragraph.End - 1, 1)));
    }

    private static Diagnostic? FindAt(string text, int at, TextSpan paragraph)
    {
        if (at - 2 >= paragraph.Start && !MayContract(text[at]) && IsHalfWord(text[at - 2], text[at - 1])) return DamageMessages.WordBrokenOff(text, new TextSpan(at - 1, 1));
        if (at + 1 >= paragraph.End || !Collide(text[at], text[at + 1])) return null;
        var marks = new TextSpan(at, 2);
        return text[at] == '、' && text[at + 1] != '、' ? DamageMessages.ListBrokenOff(text, marks) : DamageMessages.MarksCollide(text, marks);
    }

    private static bool IsStop(char c) => c is '，' or '。' or '；' or '：' or '、' or '！' or '？' or ',' or ';' or ':';

    // 积、难案件 shares its second half, and what a note explains is often contracted (治重化积：).
    private static bool MayContract(char mark) => mark is '、' or '：' or ':';

    private static bool IsHalfWord(char before, char last)
        => DamageTable.ClauseEnds.TryGetValue(last, out string? words) && DamageTable.IsHan(before) && !words.Contains(before, StringComparison.Ordinal);

    private static bool Collide(char mark, char next)
        => mark is '，' or '。' or '；' or '：' or '、' && next is '，' or '；' or '、' or '。';
}
