using System.Buffers;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds what a report itself says of the year's plan, and the figures that it says it of. Words from <c>fulfilment-words.tsv</c>.</summary>
public static class FulfilmentReader
{
    // 超额完成省下达的年度目标任务的 is the longest lead-in seen; a longer stretch tells of something else.
    private const int LongestLead = 30;
    private const decimal Whole = 100;

    private static readonly ILookup<string, string> Words = EmbeddedTable.Rows("fulfilment-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);
    private static readonly string[] Plans = [.. Words["plan"].OrderByDescending(w => w.Length)];
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，,。；;：:、（）");

    /// <summary>Reads the report's own words on its plan.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One entry a figure, in the order of the text.</returns>
    public static IReadOnlyList<Fulfilment> Read(ComparedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = new List<Fulfilment>();
        foreach (IGrouping<TextSpan, Indicator> sentence in report.Indicators.GroupBy(i => i.Sentence)) Read(report, [.. sentence], found);
        return found;
    }

    private static void Read(ComparedReport report, Indicator[] records, List<Fulfilment> found)
    {
        string text = report.SentenceAt(records[0].Sentence);
        for (int i = 1; i < records.Length; i++)
        {
            if (!IsShare(records[i]) || IsExcess(text, records[0].Sentence.Start, records[i]) is not { } isExcess) continue;
            int last = i;
            while (last + 1 < records.Length && IsShare(records[last + 1]) && Follows(text, records[last], records[last + 1])) last++;
            Pair(records, i, last, isExcess, found);
            i = last;
        }
    }

    /// <summary>分别完成…的149%、150% is said of the two amounts before, in their order; one percentage is said of the nearest.</summary>
    private static void Pair(Indicator[] records, int first, int last, bool isExcess, List<Fulfilment> found)
    {
        Indicator[] amounts = [.. records.Take(first).Where(r => !IsShare(r)).TakeLast(last - first + 1)];
        if (amounts.Length <= last - first) return;
        // 税收收入12亿元，增长5%，完成年计划的102%: a growth of the same thing may stand between, one of another thing may not.
        if (records.Take(first).SkipWhile(r => r != amounts[^1]).Any(r => !string.Equals(r.Name, amounts[^1].Name, StringComparison.Ordinal))) return;
        for (int i = 0; i < amounts.Length; i++)
        {
            Indicator word = records[first + i];
            decimal percent = word.Quantity.BaseUnit is "%" ? word.Quantity.Value : word.Quantity.Value * Whole;
            found.Add(new Fulfilment(amounts[i], word, isExcess ? Whole + percent : percent));
        }
    }

    private static bool IsShare(Indicator record) => record.Quantity.BaseUnit is "%" or "倍";

    private static bool Follows(string text, Indicator before, Indicator after)
    {
        int start = before.Span.End - before.Sentence.Start, end = after.Span.Start - before.Sentence.Start;
        return end - start == 1 && text[start] is '、' or '和';
    }

    /// <summary>Whether the words before a percentage say that it exceeds the year's plan (true) or is a share of it (false); null where they speak of no plan.</summary>
    private static bool? IsExcess(string text, int sentence, Indicator record)
    {
        int end = record.Span.Start - sentence;
        ReadOnlySpan<char> lead = text.AsSpan(Math.Max(0, end - LongestLead), Math.Min(end, LongestLead));
        if (lead.EndsWith("的", StringComparison.Ordinal)) lead = lead[..^1];
        lead = lead[(lead.LastIndexOfAny(Pauses) + 1)..];
        string? plan = null;
        foreach (string word in Plans)
            if (plan is null && lead.EndsWith(word, StringComparison.Ordinal)) plan = word;
        if (plan is null) return null;
        lead = lead[..^plan.Length];
        int share = Last(lead, "of"), excess = Last(lead, "over");
        if (share < 0 && excess < 0 || Last(lead[Math.Max(share, excess)..], "long") >= 0) return null;
        return excess > share;
    }

    private static int Last(ReadOnlySpan<char> lead, string role)
    {
        int last = -1;
        foreach (string word in Words[role]) last = Math.Max(last, lead.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }
}
