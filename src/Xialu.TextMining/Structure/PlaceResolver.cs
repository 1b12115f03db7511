using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Tells whose government reports, from session, title, speaker, declared title and file name, in this order.</summary>
internal static class PlaceResolver
{
    private static readonly string[] Suffixes =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "新区", "省", "市", "州", "盟", "县", "区", "旗"];

    private static readonly string[] Titles = ["人民政府", "政府", "管委会", "省长", "市长", "县长", "区长", "州长", "旗长", "主席", "工作报告", "副", "代"];

    /// <summary>The place; null where nothing names it.</summary>
    public static Place? Resolve(Document document, ReportFront front)
    {
        if (IsNational(front.Session) || front.Represented is "国务院" || front.Issuer?.StartsWith("国务院", StringComparison.Ordinal) == true)
            return new Place("国务院", GovernmentLevel.National, null);
        return Named(front.Session is null ? null : SessionName.PlaceOf(front.Session)) ?? Titled(front.Title) ?? Titled(front.Represented)
            ?? Titled(front.Issuer) ?? Titled(document.DeclaredTitle) ?? Titled(document.Name) ?? LevelOnly(front.Represented);
    }

    private static bool IsNational(string? session) => session?.Contains("全国人民代表大会", StringComparison.Ordinal) == true;

    // A level is known from 我代表区人民政府 even where the place itself is not.
    private static Place? LevelOnly(string? represented) => represented is null ? null : represented[0] switch
    {
        '区' or '县' or '旗' => new Place("", GovernmentLevel.County, null),
        '市' or '州' or '盟' => new Place("", GovernmentLevel.City, null),
        '省' => new Place("", GovernmentLevel.Province, null),
        _ when represented.StartsWith("自治区", StringComparison.Ordinal) => new Place("", GovernmentLevel.Province, null),
        _ => null,
    };

    private static Place? Titled(string? words)
    {
        if (string.IsNullOrEmpty(words)) return null;
        string packed = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        int end = packed.Length;
        foreach (string title in Titles)
            if (packed.IndexOf(title, StringComparison.Ordinal) is >= 0 and var at && at < end) end = at;
        return Named(Place(packed.AsSpan(0, end)));
    }

    // The Han characters of the words, years and joints left out: 2022年下陆区 and 上饶市-2021 give the name alone.
    private static string Place(ReadOnlySpan<char> words)
    {
        int start = 0, end = words.Length;
        while (start < end && LengthBeforeName(words[start..]) is > 0 and var length) start += length;
        int stop = start;
        while (stop < end && words[stop] is >= '一' and <= '鿿') stop++;
        ReadOnlySpan<char> name = words[start..stop];
        int year = name.IndexOfAny("二一");
        return year >= 0 && ChineseNumber.ReadYear(name[year..]) > 0 ? name[..year].ToString() : name.ToString();
    }

    // 四平市 and 六安市 begin with a numeral, and with no year.
    private static int LengthBeforeName(ReadOnlySpan<char> words)
        => words[0] == '年' || words[0] is < '一' or > '鿿' ? 1 : ChineseNumber.ReadYear(words) > 0 ? 4 : 0;

    private static Place? Named(string? words)
    {
        if (string.IsNullOrEmpty(words)) return null;
        if (PlaceTable.FullNameOf(words) is { } full) return Leveled(full, null);
        List<string> units = Units(words);
        // 自治区第十届人民代表大会 names a level and no place.
        return units.Count == 0 || Array.IndexOf(Suffixes, units[^1]) >= 0 ? null : Leveled(units[^1], units.Count > 1 ? units[^2] : null);
    }

    private static Place Leveled(string name, string? parent) => new(name, LevelOf(name), parent);

    /// <summary>Splits 保定市满城区 into its units; empty where the words end in no unit.</summary>
    private static List<string> Units(string words)
    {
        var units = new List<string>();
        int start = 0;
        while (start < words.Length)
        {
            int end = UnitEnd(words, start);
            if (end < 0) break;
            units.Add(words[start..end]);
            start = end;
        }
        return start == words.Length || units.Count > 0 ? units : [];
    }

    private static int UnitEnd(string words, int start)
    {
        for (int end = Math.Min(words.Length, start + 16); end > start + 2; end--)
            if (PlaceTable.LevelOf(words[start..end]) is not null) return end;
        for (int end = start + 2; end <= words.Length; end++)
            if (EndsInSuffix(words.AsSpan(start, end - start)) && !ContinuesSuffix(words, start, end)) return end;
        return -1;
    }

    private static bool EndsInSuffix(ReadOnlySpan<char> name)
    {
        foreach (string suffix in Suffixes)
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal)) return true;
        return false;
    }

    // 沙市区, 城区 and 州 inside a longer name: the name goes on where the next characters make the suffix longer.
    private static bool ContinuesSuffix(string words, int start, int end)
        => end < words.Length && (EndsInSuffix(words.AsSpan(start, end + 1 - start)) || words.Length - end == 1);

    private static GovernmentLevel? LevelOf(string name)
    {
        if (PlaceTable.LevelOf(name) is { } known) return known;
        return name[^1] switch
        {
            '省' => GovernmentLevel.Province,
            '州' or '盟' => GovernmentLevel.City,
            '县' or '旗' or '市' => GovernmentLevel.County,
            '区' => name.EndsWith("自治区", StringComparison.Ordinal) ? GovernmentLevel.Province
                : name.EndsWith("地区", StringComparison.Ordinal) ? GovernmentLevel.City : GovernmentLevel.County,
            _ => null,
        };
    }
}
