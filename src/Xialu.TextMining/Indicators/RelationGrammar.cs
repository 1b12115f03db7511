using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>The words that tie a figure without a number to something else, from <c>relations.tsv</c>.</summary>
internal static class RelationGrammar
{
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("relations.tsv")];

    private static readonly FrozenDictionary<string, (RelationForm Form, RelationKind Kind)> Words = Rows.Where(r => r[1] is not ("reference" or "task" or "whole"))
        .ToFrozenDictionary(r => r[0], r => (Enum.Parse<RelationForm>(r[1], ignoreCase: true), Enum.Parse<RelationKind>(r[2], ignoreCase: true)), StringComparer.Ordinal);

    private static readonly PhraseList AnyWord = new(Words.Keys);

    private static readonly string[] References = [.. Rows.Where(r => r[1] == "reference").Select(r => r[0])];

    private static readonly string[] Tasks = [.. Rows.Where(r => r[1] == "task").Select(r => r[0]).OrderByDescending(t => t.Length)];

    // 年度目标任务 is about all there is to do.
    private static readonly string[] Wholes = [.. Rows.Where(r => r[1] == "whole").Select(r => r[0])];

    /// <summary>The words that have a rule.</summary>
    public static IEnumerable<string> Triggers => Words.Keys;

    /// <summary>Whether a text spells a word that has a rule, which few sentences do.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => AnyWord.IndexIn(text) >= 0;

    /// <summary>The rule of a word, or null.</summary>
    public static (RelationForm Form, RelationKind Kind)? Find(ReadOnlySpan<char> word)
        => Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var rule) ? rule : null;

    /// <summary>Whether a phrase names something that figures are compared with: 全省平均水平, 经济增长.</summary>
    public static bool IsReference(string phrase) => Array.Exists(References, r => phrase.Contains(r, StringComparison.Ordinal));

    /// <summary>Whether a phrase ends in a task set from above, and what it is about: 节能减排任务.</summary>
    public static bool EndsInTask(string phrase, out string about)
    {
        string? task = Array.Find(Tasks, t => phrase.EndsWith(t, StringComparison.Ordinal));
        about = task is null ? "" : phrase[..^task.Length].Trim('的');
        if (Wholes.Contains(about, StringComparer.Ordinal)) about = "";
        return task is not null;
    }
}
