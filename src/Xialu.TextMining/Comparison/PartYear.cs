using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Tells a figure of a part of the year (前三季度, 1—11月) that its record dates with the year, because records have no name for such a part.
/// Words from <c>part-year-words.tsv</c>.
/// </summary>
internal static class PartYear
{
    private static readonly ILookup<string, string> Words = EmbeddedTable.Rows("part-year-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>Whether the nearest time said before a figure in its sentence is a part of a year.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="record">A figure in it.</param>
    public static bool Holds(string sentence, Indicator record)
    {
        ReadOnlySpan<char> before = sentence.AsSpan(0, record.Span.Start - record.Sentence.Start);
        return LastPart(before) > Last(before, "whole");
    }

    private static int LastPart(ReadOnlySpan<char> before)
    {
        int last = Last(before, "part");
        // 月 counts as a time only behind a numeral: 月均 and 岁月 are none.
        while (last >= 0 && before[last] == '月' && (last == 0 || before[last - 1] is not (>= '0' and <= '9' or >= '０' and <= '９'))) last = Last(before[..last], "part");
        return last;
    }

    private static int Last(ReadOnlySpan<char> before, string role)
    {
        int last = -1;
        foreach (string word in Words[role]) last = Math.Max(last, before.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }
}
