namespace Xialu.TextMining.Slogans;

/// <summary>Finds exhortations in classical style: known sayings, and sentences that are nothing but a couplet.</summary>
internal static class ExhortFinder
{
    private const int ShortestLine = 4;
    private const int LongestLine = 9;

    private const int ShortestMember = 7;

    /// <summary>Length of a couplet that is a whole sentence beginning at <paramref name="start"/>; else 0.</summary>
    public static int CoupletAt(ReadOnlySpan<char> text, int start, bool atOpening)
    {
        int first = Han.Run(text, start, LongestLine + 1);
        int comma = start + first;
        if (first is < ShortestLine or > LongestLine || comma >= text.Length || text[comma] is not ('，' or '、' or ',')) return 0;
        int second = Han.Run(text, comma + 1, LongestLine + 1), end = comma + 1 + second;
        if (second != first || end >= text.Length || text[end] is not ('。' or '！' or '!')) return 0;
        (bool classical, bool modern) = Style(text[start..end]);
        bool opening = atOpening && (text[comma] != '、' || first == ShortestLine);
        return !modern && (opening || classical) ? end - start : 0;
    }

    /// <summary>Length of a saying at <paramref name="at"/>, further sayings after ； or ， included; 0 where none begins.</summary>
    public static int SayingsAt(ReadOnlySpan<char> text, int at)
    {
        int length = SloganTables.Sayings.LongestAt(text, at);
        while (length > 0 && at + length + 1 < text.Length && text[at + length] is '；' or '，')
        {
            int more = SloganTables.Sayings.LongestAt(text, at + length + 1);
            if (more == 0) break;
            length += 1 + more;
        }

        return length;
    }

    /// <summary>Length of a row of equal phrases built on 之 (扬改革之帆、践实干之行) at <paramref name="at"/>; else 0.</summary>
    public static int RowAt(ReadOnlySpan<char> text, int at)
    {
        int size = MemberSize(text, at), end = at + size;
        while (size > 0 && end < text.Length && text[end] is '、' or '，' && MemberSize(text, end + 1) == size) end += 1 + size;
        return end > at + size ? end - at : 0;
    }

    private static int MemberSize(ReadOnlySpan<char> text, int at)
    {
        int run = Han.Run(text, at, LongestLine + 1);
        return run is >= ShortestMember and <= LongestLine && text[at + run - 2] == '之' ? run : 0;
    }

    private static (bool Classical, bool Modern) Style(ReadOnlySpan<char> couplet)
    {
        bool classical = false;
        for (int i = 0; i < couplet.Length; i++)
        {
            if (SloganTables.ModernWords.LongestAt(couplet, i) > 0) return (false, true);
            classical |= SloganTables.ClassicalWords.LongestAt(couplet, i) > 0;
        }

        return (classical, false);
    }
}
