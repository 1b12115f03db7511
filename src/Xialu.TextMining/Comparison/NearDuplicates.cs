namespace Xialu.TextMining.Comparison;

/// <summary>Finds the texts of a list that are nearly the same, in time about linear in the number of texts.</summary>
internal static class NearDuplicates
{
    // Formulas that every report has in its own words (请予审议…) fill buckets with thousands; each is compared with its neighbours in the list only.
    private const int ComparedInBucket = 50;

    /// <summary>For each text the others whose Jaccard similarity reaches the threshold, the most similar first, equal ones in the order of the list.</summary>
    public static (int Text, double Similarity)[][] Find(string[] texts, double threshold)
    {
        var sketches = new ulong[texts.Length * MinHash.Bands];
        var sizes = new int[texts.Length];
        Parallel.For(0, texts.Length, () => new ShingleSet(), (i, _, set) =>
        {
            MinHash.Sketch(texts[i], sketches.AsSpan(i * MinHash.Bands, MinHash.Bands));
            set.Fill(texts[i]);
            sizes[i] = set.Count;
            return set;
        }, _ => { });
        var candidates = new List<long>[MinHash.Bands];
        Parallel.For(0, MinHash.Bands, band => candidates[band] = SharedBand(sketches, texts.Length, band));
        long[] pairs = [.. candidates.SelectMany(c => c)];
        Array.Sort(pairs);
        return Neighbours(texts, Verified(texts, sizes, pairs, threshold));
    }

    // A pair is the later text in the high half and the earlier one in the low half, so that sorted pairs stand by their later text.
    private static List<long> SharedBand(ulong[] sketches, int count, int band)
    {
        var keys = new ulong[count];
        var texts = new int[count];
        for (int i = 0; i < count; i++) (keys[i], texts[i]) = (sketches[i * MinHash.Bands + band], i);
        Array.Sort(keys, texts);
        var pairs = new List<long>();
        for (int start = 0, end; start < count; start = end)
        {
            for (end = start + 1; end < count && keys[end] == keys[start];) end++;
            if (end - start == 1) continue;
            Array.Sort(texts, start, end - start);
            for (int later = start + 1; later < end; later++)
                for (int earlier = Math.Max(start, later - ComparedInBucket); earlier < later; earlier++) pairs.Add((long)texts[later] << 32 | (uint)texts[earlier]);
        }
        return pairs;
    }

    private static List<(int Later, int Earlier, double Similarity)> Verified(string[] texts, int[] sizes, long[] pairs, double threshold)
    {
        const int Chunk = 1 << 14;
        var found = new List<(int, int, double)>[(pairs.Length + Chunk - 1) / Chunk];
        Parallel.For(0, found.Length, () => new ShingleSet(), (chunk, _, set) =>
        {
            found[chunk] = [];
            int filled = -1;
            for (int i = chunk * Chunk; i < Math.Min(pairs.Length, (chunk + 1) * Chunk); i++)
            {
                if (i > 0 && pairs[i] == pairs[i - 1]) continue;
                int later = (int)(pairs[i] >> 32), earlier = (int)pairs[i];
                // The smaller set can at most lie in the larger.
                if (Math.Min(sizes[later], sizes[earlier]) < threshold * Math.Max(sizes[later], sizes[earlier])) continue;
                if (filled != later) set.Fill(texts[filled = later]);
                double similarity = set.Jaccard(texts[earlier], sizes[earlier]);
                if (similarity >= threshold) found[chunk].Add((later, earlier, similarity));
            }
            return set;
        }, _ => { });
        return [.. found.SelectMany(f => f)];
    }

    private static (int Text, double Similarity)[][] Neighbours(string[] texts, List<(int Later, int Earlier, double Similarity)> pairs)
    {
        var lists = new List<(int Text, double Similarity)>?[texts.Length];
        foreach ((int later, int earlier, double similarity) in pairs)
        {
            (lists[later] ??= []).Add((earlier, similarity));
            (lists[earlier] ??= []).Add((later, similarity));
        }
        return Array.ConvertAll(lists, l => l is null ? [] : l.OrderByDescending(n => n.Similarity).ThenBy(n => n.Text).ToArray());
    }
}
