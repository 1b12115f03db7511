using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>The words that tie a figure without a number to something else, from <c>relations.tsv</c>.</summary>
internal static class RelationGrammar
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("relations.tsv")];

    private static readonly FrozenDictionary<string, (RelationForm Form, RelationKind Kind)> Words = Rows.Where(r => r[2].Length > 0)
        .ToFrozenDictionary(r => r[0], r => (Enum.Parse<RelationForm>(r[1], ignoreCase: true), Enum.Parse<RelationKind>(r[2], ignoreCase: true)), StringComparer.Ordinal);

    private static readonly PhraseList AnyWord = new(Words.Keys);

    private static readonly string[] Amounts = Listed("reference");
    private static readonly string[] Places = Listed("place");
    private static readonly string[] Tasks = Listed("task");

    // 年度目标任务 is about all there is to do.
    private static readonly string[] Wholes = Listed("whole");
    private static readonly FrozenSet<string> Manners = Listed("manner").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Streaks = Listed("streak").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Denials = Listed("denial").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that have a rule.</summary>
    public static IEnumerable<string> Triggers => Words.Keys;

    /// <summary>Whether a text spells a word that has a rule, which few sentences do.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => AnyWord.IndexIn(text) >= 0;

    /// <summary>The rule of a word, or null.</summary>
    public static (RelationForm Form, RelationKind Kind)? Find(ReadOnlySpan<char> word)
        => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var rule) ? rule : null;

    /// <summary>Whether a word between a subject and its relation only says how: 持续高于, 明显快于.</summary>
    public static bool IsManner(ReadOnlySpan<char> word) => Manners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word begins a count of years in which a relation held: 连续三年.</summary>
    public static bool OpensStreak(ReadOnlySpan<char> word) => Streaks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word before a relation says that it does not hold: 不同步.</summary>
    public static bool IsDenial(ReadOnlySpan<char> word) => Denials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a phrase names an amount that figures are compared with: 全省平均水平, 经济增长.</summary>
    public static bool IsAmount(string phrase) => Array.Exists(Amounts, r => phrase.Contains(r, StringComparison.Ordinal));

    /// <summary>Whether a phrase names something that figures are compared with: an amount, or a place whose figure is meant.</summary>
    public static bool IsReference(string phrase) => IsAmount(phrase) || Array.Exists(Places, r => phrase.Contains(r, StringComparison.Ordinal));

    /// <summary>Whether a phrase ends in a task set from above, and what it is about: 节能减排任务, 各项节能减排约束性指标.</summary>
    public static bool EndsInTask(string phrase, out string about)
    {
        about = Without(phrase, Tasks);
        if (about.Length == phrase.Length) return false;
        for (string before = phrase; about.Length < before.Length;)
        {
            before = about;
            about = WithoutFirst(Without(Without(before, Tasks), Wholes), Wholes);
        }
        return true;
    }

    private static string[] Listed(string form)
        => [.. Rows.Where(r => string.Equals(r[1], form, StringComparison.Ordinal)).Select(r => r[0]).OrderByDescending(word => word.Length)];

    private static string Without(string phrase, string[] endings)
        => Array.Find(endings, e => phrase.EndsWith(e, StringComparison.Ordinal)) is { } ending ? phrase[..^ending.Length].Trim('的') : phrase;

    private static string WithoutFirst(string phrase, string[] openings)
        => Array.Find(openings, o => phrase.StartsWith(o, StringComparison.Ordinal)) is { } opening ? phrase[opening.Length..].TrimStart('的') : phrase;
}
