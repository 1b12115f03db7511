using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>What closes a list behind its last member: 等, a count, what the list is called (<c>note-closers.tsv</c>).</summary>
internal static class ListCloser
{
    private const int MaxName = 10;
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("note-closers.tsv")];
    private static readonly string[] Names = [.. Rows.Where(r => r[1] is "name").Select(r => r[0])];
    private static readonly string[] Others = [.. Rows.Where(r => r[1] is "rest").Select(r => r[0])];

    /// <summary>A member that stands for itself, without what ties it to the list before it: 以及甲等行为 is 甲.</summary>
    public static string Single(string item)
    {
        string bare = item.StartsWith("以及", StringComparison.Ordinal) ? item[2..] : item;
        string cut = CutAtEtc(bare);
        return cut.Length > 1 ? cut : item;
    }

    /// <summary>A member up to 等, or up to the others that are not named.</summary>
    public static string CutAtEtc(string last)
    {
        foreach (string other in Others)
            if (last.IndexOf(other, StringComparison.Ordinal) is > 1 and var rest) last = last[..rest];
        int at = last.IndexOf('等', Math.Min(2, last.Length));
        bool etc = at > 0 && (at + 1 == last.Length || last[at + 1] is not ('级' or '化' or '次' or '同'));
        return etc && last[at - 1] is not ('平' or '均' or '高' or '中' or '初') ? last[..at] : last;
    }

    /// <summary>A member up to the count that closes the list: …旧货物流4个主导产业.</summary>
    /// <param name="last">The member.</param>
    /// <param name="count">How many members there are.</param>
    /// <param name="exact">Whether only a count of all members closes.</param>
    public static string CutAtCount(string last, int count, bool exact = false)
    {
        for (int i = 2; i + 1 < last.Length; i++)
        {
            int end = NoteNumber.ReadDigits(last, i, out int value);
            if (end == i && (value = last[i] == '十' ? 10 : Arity.HanValue(last[i])) > 0) end = i + 1;
            while (end > i && end < last.Length && last[end] == ' ') end++;
            // 甲、乙、丙三地: whatever it counts, a number of all members is none of their own.
            if (value == count && count > 2 && end + 1 == last.Length && char.IsLetter(last[end])) return last[..i];
            if (exact && value == count && end < last.Length && last[i - 1] == '“') return last[..(i - 1)];
            if (value > 0 && end < last.Length && PartCounters.Has(last[end]) && value > 1 && (!exact && last[i - 1] != '“' || value == count)) return last[..i].TrimEnd('共', '这', '“', ' ');
        }
        return last;
    }

    /// <summary>Where the count stands that closes the list with what the term counts (…经营权三权 for 三权分置); 0 where none does.</summary>
    public static int CutAtCountedUnit(string last, int count, string term)
    {
        for (int i = 2; i + 1 < last.Length; i++)
            if (Arity.HanValue(last[i]) == count && term.Contains(last.Substring(i, 2), StringComparison.Ordinal)) return i;
        return 0;
    }

    /// <summary>Whether a last member is followed by what the list is called: …的总称.</summary>
    public static bool IsNamed(string last)
        => Names.Any(n => last.EndsWith(n, StringComparison.Ordinal)) && last.LastIndexOf('的') is > 1 and var of && last.Length - of <= MaxName;

    /// <summary>A member without the short form behind it: 甲大学和乙学科（简称“双一流”）.</summary>
    public static string WithoutShortForm(string last)
        => Math.Max(last.IndexOf("（简称", StringComparison.Ordinal), last.IndexOf("（以下简称", StringComparison.Ordinal)) is > 1 and var called ? last[..called] : last;

    /// <summary>A member up to the end of its sentence: 甲、乙产业集群。这三大集群….</summary>
    public static string ToStop(string last)
    {
        int stop = last.IndexOf('。', StringComparison.Ordinal);
        return stop > 1 && last.AsSpan(0, stop).Count('“') == last.AsSpan(0, stop).Count('”') ? last[..stop] : last;
    }
}
