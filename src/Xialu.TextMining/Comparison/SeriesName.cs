using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Tells whether two figures of one indicator are of one series: an id can cover several (原煤产量, 发电量), and a figure of a part of the
/// place (市区) is not the place's own. Words from <c>narrowing-words.tsv</c> and <c>neutral-words.tsv</c>.
/// </summary>
internal static class SeriesName
{
    private static readonly string[] Narrowing = [.. EmbeddedTable.Rows("narrowing-words.tsv").Select(row => row[0])];
    private static readonly string[] Neutral = [.. EmbeddedTable.Rows("neutral-words.tsv").Select(row => row[0])];

    /// <summary>The series of a figure among those of its indicator; empty for the indicator's main one.</summary>
    public static string Of(Indicator record)
    {
        IndicatorTraits traits = IndicatorTraits.Of(record.IndicatorId!);
        string name = Plain(record.Name);
        // The first name in the table is the main series of a collective indicator.
        if (traits.IsByName) return string.Equals(name, Plain(IndicatorTable.Default[record.IndicatorId!].Synonyms[0]), StringComparison.Ordinal) ? "" : name;
        return string.Concat(Narrowing.Where(w => name.StartsWith(w, StringComparison.Ordinal)).Take(1).Concat(traits.Apart.Where(w => name.Contains(w, StringComparison.Ordinal)).Take(1)));
    }

    /// <summary>The name without words such as 全市 and 完成 at its head.</summary>
    public static string Plain(string name)
    {
        while (Array.Find(Neutral, w => name.Length > w.Length + 1 && name.StartsWith(w, StringComparison.Ordinal)) is { } word) name = name[word.Length..];
        return name;
    }
}
