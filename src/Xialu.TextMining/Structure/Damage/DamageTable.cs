using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>The words by which damage is told from ordinary text.</summary>
internal static class DamageTable
{
    /// <summary>Lists of phrases, by the worker that asks for them.</summary>
    public static PhraseTable Phrases { get; } = PhraseTable.Of("damage.tsv");

    /// <summary>Characters that end a clause only in some words: by character, those that may stand before it.</summary>
    public static FrozenDictionary<char, string> ClauseEnds { get; } = EmbeddedTable.Rows("clause-ends.tsv")
        .ToFrozenDictionary(r => r[0][0], r => string.Concat(r[1].Split(' ').Select(w => w[0])));

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsHan(char c) => c is >= '一' and <= '鿿';
}
