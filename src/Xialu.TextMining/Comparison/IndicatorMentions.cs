using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Comparison;

/// <summary>Which known indicators the sentences with figures of a report name without a figure that was linked to them.</summary>
internal static class IndicatorMentions
{
    // 出口, 物价 and the like stand in many a sentence that is about something else.
    private const int ShortestName = 3;

    private static readonly (string Name, string Id)[] Names = [.. IndicatorTable.Default.Definitions
        .SelectMany(d => d.Synonyms.Where(s => s.Length >= ShortestName).Select(s => (s, d.Id))).DistinctBy(n => n.s, StringComparer.Ordinal)];

    private static readonly PhraseTrie Trie = new([.. Names.Select(n => n.Name)]);

    /// <summary>The ids named by a sentence none of whose figures was linked to them; of names within names the longest counts.</summary>
    public static HashSet<string> In(ComparedReport report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<TextSpan, Indicator> sentence in report.Indicators.GroupBy(i => i.Sentence))
        {
            HashSet<string> named = Named(report.SentenceAt(sentence.Key));
            named.ExceptWith(sentence.Select(i => i.IndicatorId).OfType<string>());
            ids.UnionWith(named);
        }
        return ids;
    }

    private static HashSet<string> Named(string sentence)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 0; at < sentence.Length;)
        {
            int length = Trie.LongestAt(sentence, at, out int name);
            if (length > 0) ids.Add(Names[name].Id);
            at += Math.Max(1, length);
        }
        return ids;
    }
}
