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
        ReportWords[] sorted = [.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)];
        var index = new FeatureIndex(sorted);
        var pairs = new Dictionary<long, (int Count, int Reports)>();
        long total = 0;
        for (int i = 0; i < sorted.Length; i++) total += Add(sorted[i], index.Places[i], pairs);
        return Order(index.Words, pairs, total, options);
    }

    private static long Add(ReportWords report, int[] places, Dictionary<long, (int Count, int Reports)> pairs)
    {
        long total = 0;
        foreach (WordPair pair in report.Pairs)
        {
            ref (int Count, int Reports) known = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, (long)places[pair.First] << 32 | (uint)places[pair.Second], out _);
            known = (known.Count + pair.Count, known.Reports + 1);
            total += pair.Count;
        }
        return total;
    }

    private static Collocation[] Order(string[] words, Dictionary<long, (int Count, int Reports)> pairs, long total, CollocationOptions options)
    {
        long[] asFirst = new long[words.Length], asSecond = new long[words.Length];
        foreach ((long pair, (int count, _)) in pairs)
        {
            asFirst[First(pair)] += count;
            asSecond[Second(pair)] += count;
        }
        var scored = new List<(double Score, long Pair, int Reports, ContingencyTable Table)>();
        foreach ((long pair, (int count, int reports)) in pairs)
        {
            if (count < options.MinimumCount) continue;
            var table = new ContingencyTable(count, asFirst[First(pair)], asSecond[Second(pair)] - count, total - asFirst[First(pair)]);
            scored.Add((table.Value(options.Measure), pair, reports, table));
        }
        return [.. scored.OrderByDescending(s => s.Score).ThenBy(s => s.Pair).Take(options.Count ?? int.MaxValue)
            .Select(s => new Collocation(words[First(s.Pair)], words[Second(s.Pair)], s.Reports, s.Table))];
    }

    private static int First(long pair) => (int)(pair >> 32);

    private static int Second(long pair) => (int)pair;
}
