using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What may stand before a known name without changing what it means: 全市, 地方, 完成; from <c>name-prefixes.tsv</c>.</summary>
internal static class NamePrefixes
{
    private static readonly FrozenSet<string> Words = EmbeddedTable.Rows("name-prefixes.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Words.Max(w => w.Length);

    /// <summary>Whether the text is a run of such words.</summary>
    public static bool Allows(ReadOnlySpan<char> prefix)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        while (prefix.Length > 0)
        {
            int length = Math.Min(Longest, prefix.Length);
            while (length > 0 && !words.Contains(prefix[..length])) length--;
            if (length == 0) return false;
            prefix = prefix[length..];
        }
        return true;
    }
}
