namespace Xialu.TextMining.Structure;

/// <summary>Finds days and years written in Arabic or Chinese digits: 2019年1月6日, 二〇一九年一月六日.</summary>
internal static class ReportDate
{
    /// <summary>The first whole day that the text names; null where there is none.</summary>
    public static DateOnly? FindDay(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 4 < text.Length; at++)
            if (ChineseNumber.ReadYear(text[at..]) is > 0 and var year && ReadDay(text[(at + 4)..], year) is { } day) return day;
        return null;
    }

    /// <summary>The first four-digit year followed by 年 at or after <paramref name="from"/>; 0 where there is none.</summary>
    public static int FindYear(ReadOnlySpan<char> text, int from = 0) => FindYear(text, from, out _);

    /// <summary>The first four-digit year followed by 年 at or after <paramref name="from"/>, and the place after 年.</summary>
    public static int FindYear(ReadOnlySpan<char> text, int from, out int after)
    {
        for (int at = from; at + 4 < text.Length; at++)
        {
            int year = ChineseNumber.ReadYear(text[at..]);
            if (year == 0) continue;
            after = SkipSpaces(text, at + 4);
            if (after < text.Length && text[after++] == '年') return year;
        }
        after = text.Length;
        return 0;
    }

    private static DateOnly? ReadDay(ReadOnlySpan<char> text, int year)
    {
        int at = 0;
        if (!Take(text, ref at, '年')) return null;
        int month = TakeNumber(text, ref at);
        if (month is < 1 or > 12 || !Take(text, ref at, '月')) return null;
        int day = TakeNumber(text, ref at);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) && Take(text, ref at, '日') ? new DateOnly(year, month, day) : null;
    }

    private static bool Take(ReadOnlySpan<char> text, ref int at, char wanted)
    {
        at = SkipSpaces(text, at);
        if (at >= text.Length || text[at] != wanted) return false;
        at++;
        return true;
    }

    private static int TakeNumber(ReadOnlySpan<char> text, ref int at)
    {
        at = SkipSpaces(text, at);
        (int value, int length) = ChineseNumber.ReadSmall(text[at..]);
        at += length;
        return value;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
