using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

/// <summary>Counts of words made by hand.</summary>
internal static class CountedWords
{
    /// <summary>A report of some words, a space between them; <c>/</c> parts the words that are no neighbours. All of them stand in the review.</summary>
    public static ReportWords Of(string name, string text)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var pairs = new Dictionary<(int, int), int>();
        foreach (string run in text.Split('/'))
        {
            int before = -1;
            foreach (string word in run.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (places.TryAdd(word, counts.Count)) counts.Add(0);
                int place = places[word];
                counts[place]++;
                if (before >= 0) pairs[(before, place)] = pairs.GetValueOrDefault((before, place)) + 1;
                before = place;
            }
        }
        return new ReportWords
        {
            Name = name,
            Words = [.. places.Select(p => new WordCount(p.Key, new PartCounts(counts[p.Value], counts[p.Value], 0)))],
            Pairs = [.. pairs.Select(p => new WordPair(p.Key.Item1, p.Key.Item2, p.Value))],
            Total = new PartCounts(counts.Sum(), counts.Sum(), 0),
        };
    }

    /// <summary>Reports of random words over a small vocabulary, of quite different lengths.</summary>
    public static ReportWords[] Random(int reports, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, reports).Select(i => Of($"r{i:00}", string.Join(' ', Enumerable.Range(0, random.Next(5, 200)).Select(_ => "w" + random.Next(40) * random.Next(3)))))];
    }
}
