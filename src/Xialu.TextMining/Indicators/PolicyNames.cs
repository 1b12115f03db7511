using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Indicators;

/// <summary>
/// Policy terms that name a thing, among the words of a sentence. The words stay apart, since lists share them (城镇、农村居民人均可支配收入),
/// but play no part of their own: 高 is no adverb in 高标准农田, 和 joins nothing in 和美乡村.
/// </summary>
internal static class PolicyNames
{
    /// <summary>Where the term that begins at a word ends, or 0 where none does. A listed word that is stuck to the term's end is cut off: 居民消费价格 and 上涨.</summary>
    /// <param name="letters">The text that was cut into words.</param>
    /// <param name="words">The words.</param>
    /// <param name="first">Index of the word.</param>
    public static int EndAt(ReadOnlySpan<char> letters, List<TextSpan> words, int first)
    {
        int length = PolicyTerms.Instance.NameAt(letters, words[first].Start), end = words[first].Start + length;
        if (length <= words[first].Length) return 0;
        int last = first;
        while (words[last].End < end)
            if (Measures(letters, words[last++])) return 0;
        if (words[last].End == end) return Measures(letters, words[last]) ? 0 : end;
        TextSpan rest = TextSpan.FromBounds(end, words[last].End);
        if (Grammar.RoleOf(letters[rest.Start..rest.End]) == GrammarRole.Nominal) return 0;
        words.Insert(last + 1, rest);
        words[last] = TextSpan.FromBounds(words[last].Start, end);
        return end;
    }

    /// <summary>What a word inside a term does: an action still makes the figure a flow (棚户区改造), anything else is part of the name.</summary>
    public static GrammarRole RoleOf(ReadOnlySpan<char> word) => Grammar.RoleOf(word) == GrammarRole.Action ? GrammarRole.Action : GrammarRole.Nominal;

    /// <summary>Whether a word says how to read the figure even inside a term: 新增 in 城镇新增就业, 全社会 in 全社会固定资产投资.</summary>
    private static bool Measures(ReadOnlySpan<char> letters, TextSpan word)
        => Grammar.RoleOf(letters[word.Start..word.End]) is >= GrammarRole.Up and <= GrammarRole.Modal or GrammarRole.Place;
}
