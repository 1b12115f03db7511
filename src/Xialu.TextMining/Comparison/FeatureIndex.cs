using System.Runtime.InteropServices;

namespace Xialu.TextMining.Comparison;

/// <summary>Numbers the words of reports by their ordinal order, so that no result depends on which report came first.</summary>
internal sealed class FeatureIndex
{
    /// <summary>Numbers all words of some reports.</summary>
    public FeatureIndex(IReadOnlyList<ReportWords> reports)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<string>();
        Places = [.. reports.Select(r => Number(r, known, words))];
        Words = [.. words];
        int[] sorted = [.. Enumerable.Range(0, Words.Length)];
        Array.Sort(Words, sorted, StringComparer.Ordinal);
        var place = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++) place[sorted[i]] = i;
        foreach (int[] places in Places)
            for (int i = 0; i < places.Length; i++) places[i] = place[places[i]];
    }

    /// <summary>The words, each once, in ordinal order.</summary>
    public string[] Words { get; }

    /// <summary>For each report the numbers of its words, in its own order of them.</summary>
    public int[][] Places { get; }

    private static int[] Number(ReportWords report, Dictionary<string, int> known, List<string> words)
    {
        var places = new int[report.Words.Count];
        for (int i = 0; i < places.Length; i++)
        {
            string word = report.Words[i].Word;
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, word, out bool exists);
            if (!exists)
            {
                place = words.Count;
                words.Add(word);
            }
            places[i] = place;
        }
        return places;
    }
}
