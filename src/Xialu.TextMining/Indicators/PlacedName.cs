using System.Buffers;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>The name of a known indicator with a place before it: 黄石市地区生产总值, 长三角进出口总额.</summary>
/// <param name="Place">The place's full name.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record PlacedName(string Place, IndicatorDefinition Indicator)
{
    /// <summary>A place's name has at most so many words.</summary>
    public const int MostWords = 4;

    private const int LongestPlace = 11;
    private const int ShortestPlace = 2;
    private const string DivisionEnds = "省市区县州盟旗";

    private static readonly string[] RegionEnds = [.. EmbeddedTable.Rows("regions.tsv").Select(row => row[0])];
    private static readonly SearchValues<char> LastOfRegions = SearchValues.Create([.. RegionEnds.Select(end => end[^1])]);

    /// <summary>Reads a name; null where it has no place before it or no known indicator behind the place.</summary>
    public static PlacedName? Read(string name)
    {
        for (int length = Math.Min(LongestPlace, name.Length - ShortestPlace); length >= ShortestPlace; length--)
        {
            if (PlaceOf(name.AsSpan(0, length)) is not { } place) continue;
            string rest = name[length..].TrimStart('的');
            if (IndicatorTable.Default.Find(rest) is { } indicator) return new PlacedName(place, indicator);
            if (Read(rest) is { } inner) return inner;
        }
        return null;
    }

    /// <summary>Whether words name a region that no government governs.</summary>
    public static bool IsRegion(ReadOnlySpan<char> words)
    {
        if (!LastOfRegions.Contains(words[^1]) || words.ContainsAny('“', '”')) return false;
        foreach (string end in RegionEnds)
            if (words.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string? PlaceOf(ReadOnlySpan<char> words)
    {
        if (PlaceTable.FullNameOf(words) is { } full) return full;
        if (IsRegion(words)) return words.ToString();
        // 城区, 东区 and 矿区 are names in the table too, but words first.
        if (!DivisionEnds.Contains(words[^1]) || words.Length == ShortestPlace && words[^1] != '县') return null;
        return DivisionTable.Default.Has(words) ? words.ToString() : null;
    }
}
