using System.Collections.Frozen;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>What must be known of an indicator to compare its figures; from <c>indicator-traits.tsv</c>.</summary>
internal sealed record IndicatorTraits
{
    private static readonly (string Word, decimal Factor)[] Scales = [("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m)];

    private static readonly FrozenDictionary<string, IndicatorTraits> ById = EmbeddedTable.Rows("indicator-traits.tsv").ToFrozenDictionary(row => row[0], Parse, StringComparer.Ordinal);

    /// <summary>The one unit of its levels, such as <c>亿元</c>; empty where it has no one unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit without scale, such as <c>元</c>.</summary>
    public required string Base { get; init; }

    /// <summary>How many of the base one unit is.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Other base units that count the same things one for one, such as 户 for 家.</summary>
    public required IReadOnlyList<string> Alike { get; init; }

    /// <summary>What a level or share printed in % is for the indicator; null where it is another thing.</summary>
    public required Measure? Percent { get; init; }

    /// <summary>Whether each printed name is a series of its own (发电量 and 原煤产量 share an id).</summary>
    public required bool IsByName { get; init; }

    /// <summary>Words that set a name apart from the others of the indicator.</summary>
    public required IReadOnlyList<string> Apart { get; init; }

    /// <summary>1 where more is wanted, −1 where less is, 0 where neither is.</summary>
    public required int Better { get; init; }

    /// <summary>The traits of a known indicator.</summary>
    public static IndicatorTraits Of(string indicatorId) => ById[indicatorId];

    private static IndicatorTraits Parse(string[] row)
    {
        string unit = row[1] is "-" ? "" : row[1];
        (string word, decimal factor) = Array.Find(Scales, s => unit.StartsWith(s.Word, StringComparison.Ordinal));
        return new IndicatorTraits
        {
            Unit = unit,
            Base = word is null ? unit : unit[word.Length..],
            Factor = word is null ? 1 : factor,
            Alike = row[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
            Percent = row[3] is "-" ? null : Enum.Parse<Measure>(row[3], ignoreCase: true),
            IsByName = row[4] is "*",
            Apart = row[4] is "*" or "=" ? [] : row[4].Split('|'),
            Better = row[5] switch { "up" => 1, "down" => -1, _ => 0 },
        };
    }
}
