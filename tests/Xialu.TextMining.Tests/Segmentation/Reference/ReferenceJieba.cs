using System.Text.RegularExpressions;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation.Reference;

/// <summary>
/// Jieba's algorithm as plainly as it can be said: dictionaries, strings and regular expressions, a graph of all words, a table of best
/// paths, and <see cref="ReferenceModel"/> for unknown words. Slow, and shares nothing with the library but the word list's figures.
/// </summary>
internal sealed partial class ReferenceJieba
{
    private readonly Dictionary<string, long> added = new(StringComparer.Ordinal);
    private readonly HashSet<string> forcedApart = new(StringComparer.Ordinal);
    private long total = LexiconImage.Instance.Total;

    /// <summary>Adds a word, or changes it; null asks for the frequency that keeps it whole.</summary>
    public void Add(string word, long? frequency)
    {
        long count = frequency ?? Suggest(word);
        added[word] = count;
        total += count;
        for (int length = 1; length < word.Length; length++)
            if (Frequency(word[..length]) is null) added[word[..length]] = 0;
        if (count == 0) forcedApart.Add(word);
    }

    /// <summary>The frequency at which a word is just not cut.</summary>
    public long Suggest(string word)
    {
        double share = 1;
        foreach (string part in Words(word, SegmentationMode.WithoutHmm)) share *= (Frequency(part) ?? 1) / (double)total;
        return Math.Max((long)(share * total) + 1, Frequency(word) ?? 1);
    }

    /// <summary>The words of a text.</summary>
    public IReadOnlyList<string> Words(string text, SegmentationMode mode, bool hmm = true)
    {
        if (mode == SegmentationMode.Search) return [.. Words(text, SegmentationMode.Default, hmm).SelectMany(WithShorterWords)];
        if (mode == SegmentationMode.WithoutHmm) hmm = false;
        return [.. Blocks().Split(text).Where(b => b.Length > 0).SelectMany(b => Blocks().IsMatch(b) ? CutBlock(b, mode, hmm) : Outside(b, mode))];
    }

    // Between blocks every character is a word; white space is kept, and full mode keeps what lies between white space whole, be it empty.
    private static IEnumerable<string> Outside(string text, SegmentationMode mode)
    {
        foreach (string part in Spaces().Split(text))
        {
            if (mode == SegmentationMode.Full || Spaces().IsMatch(part)) yield return part;
            else foreach (string character in Characters(part)) yield return character;
        }
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private IEnumerable<string> CutBlock(string block, SegmentationMode mode, bool hmm)
    {
        List<int>[] graph = Graph(block);
        if (mode == SegmentationMode.Full) return AllWords(block, graph);
        int[] ends = BestPath(block, graph);
        return hmm ? WithUnknownWords(block, ends) : KnownWords(block, ends);
    }

    // For each place the last characters of all words that begin there; the character itself where there is none.
    private List<int>[] Graph(string block)
    {
        var graph = new List<int>[block.Length];
        for (int start = 0; start < block.Length; start++)
        {
            graph[start] = [];
            for (int end = start; end < block.Length && Frequency(block[start..(end + 1)]) is { } frequency; end++)
                if (frequency > 0) graph[start].Add(end);
            if (graph[start].Count == 0) graph[start].Add(start);
        }
        return graph;
    }

    // Right to left; of equally probable words the one that ends later.
    private int[] BestPath(string block, List<int>[] graph)
    {
        double logTotal = Math.Log(total);
        var route = new double[block.Length + 1];
        var ends = new int[block.Length];
        for (int start = block.Length - 1; start >= 0; start--)
        {
            route[start] = double.NegativeInfinity;
            foreach (int end in graph[start])
            {
                long frequency = Frequency(block[start..(end + 1)]) is { } count and > 0 ? count : 1;
                double weight = Math.Log(frequency) - logTotal + route[end + 1];
                if (weight >= route[start]) (route[start], ends[start]) = (weight, end);
            }
        }
        return ends;
    }

    private IEnumerable<string> WithUnknownWords(string block, int[] ends)
    {
        string run = "";
        for (int at = 0; at < block.Length; at = ends[at] + 1)
        {
            if (ends[at] == at)
            {
                run += block[at];
                continue;
            }
            foreach (string word in Unknown(run)) yield return word;
            run = "";
            yield return block[at..(ends[at] + 1)];
        }
        foreach (string word in Unknown(run)) yield return word;
    }

    // A run of single characters that is a word itself lost against them; it stays apart.
    private IEnumerable<string> Unknown(string run)
        => run.Length <= 1 || Frequency(run) is > 0
            ? run.Select(c => c.ToString())
            : ReferenceModel.Cut(run).SelectMany(w => forcedApart.Contains(w) ? w.Select(c => c.ToString()) : [w]);

    // Single letters and digits are joined, whatever stands between other words.
    private static IEnumerable<string> KnownWords(string block, int[] ends)
    {
        string letters = "";
        for (int at = 0; at < block.Length; at = ends[at] + 1)
        {
            if (ends[at] == at && char.IsAsciiLetterOrDigit(block[at]))
            {
                letters += block[at];
                continue;
            }
            if (letters.Length > 0) yield return letters;
            letters = "";
            yield return block[at..(ends[at] + 1)];
        }
        if (letters.Length > 0) yield return letters;
    }

    private static IEnumerable<string> AllWords(string block, List<int>[] graph)
    {
        int covered = -1;
        string? letters = null;
        for (int start = 0; start < block.Length; start++)
        {
            if (letters is not null && !char.IsAsciiLetterOrDigit(block[start]))
            {
                yield return letters;
                letters = null;
            }
            if (graph[start] is [int only] && start > covered)
            {
                string word = block[start..(only + 1)];
                if (char.IsAsciiLetterOrDigit(word[0])) letters += word;
                if (letters is null) yield return word;
                covered = only;
                continue;
            }
            foreach (int end in graph[start].Where(e => e > start))
            {
                yield return block[start..(end + 1)];
                covered = end;
            }
        }
        if (letters is not null) yield return letters;
    }

    private IEnumerable<string> WithShorterWords(string word)
    {
        string[] characters = [.. Characters(word)];
        foreach (int length in (int[])[2, 3])
        {
            for (int at = 0; characters.Length > length && at + length <= characters.Length; at++)
            {
                string part = string.Concat(characters[at..(at + length)]);
                if (Frequency(part) is > 0) yield return part;
            }
        }
        yield return word;
    }

    // What jieba's table says: a frequency, 0 for a mere beginning of words, null for neither.
    private long? Frequency(string word)
    {
        if (added.TryGetValue(word, out long own)) return own;
        int slot = LexiconImage.Instance.Find(word);
        return slot >= 0 ? LexiconImage.Instance.Frequency(slot) : null;
    }

    [GeneratedRegex(@"([\u4E00-\u9FD5a-zA-Z0-9+#&._%\-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();

    // Python's \s: that of .NET and the four separators of ASCII.
    [GeneratedRegex(@"(\r\n|[\s\x1c-\x1f])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
