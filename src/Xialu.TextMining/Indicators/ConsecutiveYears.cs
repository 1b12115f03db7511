namespace Xialu.TextMining.Indicators;

/// <summary>Reads 连续五年 and 连续4年.</summary>
internal static class ConsecutiveYears
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>The number of years, or null for any other word.</summary>
    public static int? In(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > 5 || !word.StartsWith("连续") || word[^1] != '年') return null;
        ReadOnlySpan<char> number = word[2..^1];
        if (int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int years)) return years;
        if (number is "两") return 2;
        return number is "十" ? 10 : number.Length == 1 && Numerals.IndexOf(number[0], StringComparison.Ordinal) is var digit and >= 0 ? digit + 1 : null;
    }
}
