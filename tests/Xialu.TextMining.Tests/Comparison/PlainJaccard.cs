namespace Xialu.TextMining.Tests.Comparison;

/// <summary>Jaccard similarity of the character trigrams of two texts, by plain sets of strings.</summary>
internal static class PlainJaccard
{
    public static double Of(string a, string b)
    {
        HashSet<string> first = Trigrams(a), second = Trigrams(b);
        int shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    private static HashSet<string> Trigrams(string text) => Enumerable.Range(0, text.Length - 2).Select(i => text.Substring(i, 3)).ToHashSet(StringComparer.Ordinal);
}
