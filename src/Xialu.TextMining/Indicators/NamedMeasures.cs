using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Ends of names that say what their percentage measures: 增速, 降幅, 比重; from <c>named-measures.tsv</c>.</summary>
internal static class NamedMeasures
{
    private static readonly (string Ending, Measure Measure, Direction Direction)[] Endings =
        [.. EmbeddedTable.Rows("named-measures.tsv").Select(r => (r[0], Enum.Parse<Measure>(r[1], ignoreCase: true), Enum.Parse<Direction>(r[2], ignoreCase: true)))];

    /// <summary>The way a growth goes that the name's end tells; none where it tells no growth.</summary>
    public static Direction GrowthOf(string name)
    {
        foreach (var (ending, measure, direction) in Endings)
            if (measure == Measure.Growth && name.EndsWith(ending, StringComparison.Ordinal)) return direction;
        return Direction.None;
    }

    /// <summary>Whether the name's end says that it is a part of a whole.</summary>
    public static bool IsShare(string name)
    {
        foreach (var (ending, measure, _) in Endings)
            if (measure == Measure.Share && name.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
