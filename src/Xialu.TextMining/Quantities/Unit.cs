namespace Xialu.TextMining.Quantities;

/// <summary>A unit of the table, with or without a scale word before it.</summary>
/// <param name="Printed">As it is printed, scale included: 万平方米.</param>
/// <param name="Base">The unit without scale, synonyms made one: 平方米.</param>
/// <param name="Factor">How many of the base one of it is.</param>
/// <param name="Kind">What it measures.</param>
internal sealed record Unit(string Printed, string Base, decimal Factor, UnitKind Kind)
{
    /// <summary>No unit at all.</summary>
    public static Unit None { get; } = new(string.Empty, string.Empty, 1, UnitKind.None);

    /// <summary>Years where they are measured (平均受教育年限11.3年).</summary>
    public static Unit Years { get; } = new("年", "年", 1, UnitKind.Duration);

    public HanUse HanUse { get; init; }

    /// <summary>What must not follow, because the last character then begins another word.</summary>
    public UnitGuard Guard { get; init; } = UnitGuard.None;

    /// <summary>What must not follow it after Chinese numerals, because the whole is then a name: 五家渠, 三台县, 三条控制线.</summary>
    public UnitGuard HanGuard { get; init; } = UnitGuard.None;

    /// <summary>Whether it is a scale word alone: 万, 亿.</summary>
    public bool IsScaleOnly { get; init; }
}
