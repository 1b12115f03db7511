using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words behind which a definition spells its parts out: 即, 是指, 包括, ——.</summary>
internal static class Openings
{
    private static readonly string[] Words = [.. EmbeddedTable.Rows("note-openings.tsv").Select(r => r[0])];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Words.Select(w => w[0])]);

    /// <summary>Where the text behind such a word begins, outside quotes, in order.</summary>
    public static IEnumerable<int> After(string text, TextSpan span)
    {
        int quotes = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is '“' or '《' or '（') quotes++;
            else if (text[i] is '”' or '》' or '）') quotes--;
            if (quotes != 0 || !Firsts.Contains(text[i])) continue;
            foreach (string word in Words)
            {
                if (string.CompareOrdinal(text, i, word, 0, word.Length) != 0 || word.Length == 1 && IsInWord(text, i)) continue;
                i += word.Length;
                while (i < span.End && text[i] is '：' or ':' or '，' or ' ') i++;
                if (i < span.End) yield return i;
                i--;
                break;
            }
        }
    }

    /// <summary>Cuts all that stands before and with the last word that opens a list.</summary>
    public static string Cut(string item)
    {
        int at = After(item, new TextSpan(0, item.Length)).LastOrDefault();
        return item.Length - at > 1 ? item[at..] : item;
    }

    /// <summary>Whether 指 or 即 at a place is a part of a longer word (指挥, 立即).</summary>
    public static bool IsInWord(string text, int at) => at + 1 < text.Length && text[at] switch
    {
        '指' => text[at + 1] is '导' or '标' or '数' or '挥' or '引' or '南' or '定' or '向' or '示' or '明',
        '即' => text[at + 1] is '时' or '将' or '可' or '刻' or '使' or '墨' || at > 0 && text[at - 1] is '立' or '随' or '当',
        _ => false,
    };
}
