using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>The provinces and prefectures by full and by short name.</summary>
internal static class PlaceTable
{
    private static readonly FrozenDictionary<string, GovernmentLevel> Levels = Load();
    private static readonly FrozenDictionary<string, string> FullNames = LoadNames();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> FullNamesBySpan = FullNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The level of a province or prefecture by its full name; null for others.</summary>
    public static GovernmentLevel? LevelOf(string name) => Levels.TryGetValue(name, out GovernmentLevel level) ? level : null;

    /// <summary>The full name of a province or prefecture by its short name; null for others.</summary>
    public static string? FullNameOf(ReadOnlySpan<char> shortName) => FullNamesBySpan.TryGetValue(shortName, out string? full) ? full : null;

    /// <summary>The short names of all provinces and prefectures.</summary>
    public static IEnumerable<string> ShortNames => FullNames.Keys;

    private static FrozenDictionary<string, GovernmentLevel> Load()
        => EmbeddedTable.Rows("places.tsv")
            .ToFrozenDictionary(r => r[0], r => r[2] is "province" ? GovernmentLevel.Province : GovernmentLevel.City, StringComparer.Ordinal);

    // A name that a province and a prefecture share (吉林, 海南) is the province's.
    private static FrozenDictionary<string, string> LoadNames()
        => EmbeddedTable.Rows("places.tsv").GroupBy(r => r[1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (g.FirstOrDefault(r => r[2] is "province") ?? g.First())[0], StringComparer.Ordinal);
}
