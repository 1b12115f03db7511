using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Reads a number of years: 三年, 3年, 五年内, 连续4年.</summary>
internal static class CountedYears
{
    private const string Consecutive = "连续";

    /// <summary>The number of years of 三年, 3年 or 三年内, or null for any other word.</summary>
    public static int? In(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == '内') word = word[..^1];
        if (word.Length is < 2 or > 3 || word[^1] != '年') return null;
        if (word[0] == '两' && word.Length == 2) return 2;
        (int years, int length) = ChineseNumber.ReadSmall(word[..^1]);
        return length == word.Length - 1 ? years : null;
    }

    /// <summary>The number of years of 连续五年, or null for any other word.</summary>
    public static int? InRow(ReadOnlySpan<char> word) => word.StartsWith(Consecutive) ? In(word[Consecutive.Length..]) : null;

    /// <summary>The number of years to come that a word ends the mention of: 用三年时间, 通过五年的努力, 未来三年, 两年内.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="index">Index of the word.</param>
    public static int? Ahead(SentenceView view, int index)
    {
        if (view.Gives(index, Cue.EndsYearsAhead))
        {
            int years = index - 1;
            while (years > 0 && view.Gives(years, Cue.Qualifies)) years--;
            return years >= 0 && view.Elements[years].Kind == ElementKind.Word ? In(view.Word(view.Elements[years])) : null;
        }
        bool isAhead = view.Word(view.Elements[index])[^1] == '内' || index > 0 && view.Gives(index - 1, Cue.OpensYearsAhead);
        return isAhead ? In(view.Word(view.Elements[index])) : null;
    }
}
