using System.Buffers;

namespace Xialu.TextMining.Slogans;

/// <summary>Finds numeral abbreviations without quotation marks: attested terms, plus-codes, and the pattern 一企一策.</summary>
internal static class NumeralFinder
{
    private const int MaxPlusCode = 12;
    private const int MaxMember = 3;
    private static readonly SearchValues<char> Plus = SearchValues.Create("+＋");
    private static readonly SearchValues<char> Starts =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => IsMember(c) || SloganTables.NumeralTerms.MayStart(c))]);

    /// <summary>The next position where an abbreviation could begin; the text's length where there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        for (; from < text.Length; from++)
        {
            int skipped = text[from..].IndexOfAny(Starts);
            if (skipped < 0) return text.Length;
            from += skipped;
            if (SloganTables.NumeralTerms.MayStart(text[from]) || StartsCode(text, from)) break;
        }
        return from;
    }

    private static bool StartsCode(ReadOnlySpan<char> text, int at)
    {
        if (!IsMember(text[at]) || (at > 0 && IsMember(text[at - 1]))) return false;
        int end = at + 1;
        while (end < text.Length && end - at < MaxMember && IsMember(text[end])) end++;
        return end < text.Length && Plus.Contains(text[end]);
    }

    /// <summary>Length of the abbreviation that begins at <paramref name="at"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (text[at - 1] == '第' || NumeralGrammar.IsNumeral(text[at - 1]))) return 0;
        int length = TermOrPair(text, at);
        if (length == 0) return PlusCode(text, at);
        return text[at] == '一' ? WithFurtherPairs(text, at, length) : length;
    }

    private static int TermOrPair(ReadOnlySpan<char> text, int at)
    {
        int term = SloganTables.NumeralTerms.LongestAt(text, at);
        return term > 0 ? term : OnePair(text, at);
    }

    private static int WithFurtherPairs(ReadOnlySpan<char> text, int at, int length)
    {
        while (at + length + 1 < text.Length && text[at + length] == '、' && text[at + length + 1] == '一')
        {
            int more = TermOrPair(text, at + length + 1);
            if (more == 0) break;
            length += 1 + more;
        }

        return length;
    }

    private static int OnePair(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text[at] != '一' || text[at + 2] != '一' || text[at + 1] == text[at + 3]) return 0;
        if (!SloganTables.InNumeralPair(text[at + 1], first: true) || SloganTables.Lookalikes.LongestAt(text, at) > 2) return 0;
        if (SloganTables.InNumeralPair(text[at + 3], first: false)) return 4;
        return Han.Run(text, at + 3, 4) <= 2 ? 3 + Han.Run(text, at + 3, 2) : 0;
    }

    private static int PlusCode(ReadOnlySpan<char> text, int at)
    {
        int i = at, members = 0;
        for (int start = at; i < text.Length && i - at < MaxPlusCode; start = ++i)
        {
            while (i < text.Length && i - start < MaxMember && IsMember(text[i])) i++;
            if (i == start) break;
            members++;
            if (i >= text.Length || !Plus.Contains(text[i])) return members > 1 ? i - at : 0;
        }

        return 0;
    }

    private static bool IsMember(char c) => SloganKey.Fold(c) is (>= '0' and <= '9') or 'N' or 'X';
}
