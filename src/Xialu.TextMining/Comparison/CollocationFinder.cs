using System.Runtime.InteropServices;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds words that belong together: neighbours with nothing between them, both of them words that are compared.</summary>
public static class CollocationFinder
{
    /// <summary>Finds the pairs of some reports.</summary>
    /// <param name="reports">The words of the reports, in any order.</param>
    /// <param name="options">Which pairs are given; <see cref="CollocationOptions.Default"/> unless given.</param>
    /// <returns>The pairs, that with the highest statistic first, equal ones in ordinal order.</returns>
    public static IReadOnlyList<Collocation> Find(IReadOnlyCollection<ReportWords> reports, CollocationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        options ??= CollocationOptions.Default;
        var features = new FeatureIndex(reports.SelectMany(r => r.Words).Select(w => w.Word));
        var pairs = new Dictionary<(int First, int Second), (int Count, int Reports)>();
        long total = 0;
        foreach (ReportWords report in reports) total += Add(report, features, pairs);
        return Order(features.Words, pairs, total, options);
    }

    private static long Add(ReportWords report, FeatureIndex features, Dictionary<(int First, int Second), (int Count, int Reports)> pairs)
    {
        int[] places = [.. report.Words.Select(w => features.Of(w.Word))];
        long total = 0;
        foreach (WordPair pair in report.Pairs)
        {
            ref (int Count, int Reports) known = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (places[pair.First], places[pair.Second]), out _);
            known = (known.Count + pair.Count, known.Reports + 1);
            total += pair.Count;
        }
        return total;
    }

    private static Collocation[] Order(string[] words, Dictionary<(int First, int Second), (int Count, int Reports)> pairs, long total, CollocationOptions options)
    {
        long[] asFirst = new long[words.Length], asSecond = new long[words.Length];
        foreach (((int first, int second), (int count, _)) in pairs)
        {
            asFirst[first] += count;
            asSecond[second] += count;
        }
        IEnumerable<((int First, int Second) Pair, int Reports, ContingencyTable Table, double Score)> scored = pairs
            .Where(p => p.Value.Count >= options.MinimumCount)
            .Select(p => (p.Key, p.Value.Reports, Table: Table(p.Key, p.Value.Count)))
            .Select(p => (p.Key, p.Reports, p.Table, p.Table.Value(options.Measure)));
        return [.. scored.OrderByDescending(p => p.Score).ThenBy(p => p.Pair).Take(options.Count ?? int.MaxValue)
            .Select(p => new Collocation(words[p.Pair.First], words[p.Pair.Second], p.Reports, p.Table))];

        ContingencyTable Table((int First, int Second) pair, int count)
            => new(count, asFirst[pair.First], asSecond[pair.Second] - count, total - asFirst[pair.First]);
    }
}
