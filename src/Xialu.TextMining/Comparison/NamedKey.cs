using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>What two figures of unknown indicators must share to be of one thing.</summary>
/// <param name="Name">The name without words such as 全市 and 完成 at its head.</param>
/// <param name="Measure">Level, growth, change or share.</param>
/// <param name="Unit">The base unit.</param>
/// <param name="Basis">What kind of comparison it is.</param>
internal readonly record struct NamedKey(string Name, Measure Measure, string Unit, string Basis)
{
    // 项目, 企业 and other short names are of many things.
    private const int ShortestName = 4;

    /// <summary>The key of a figure; null where its name is too short to tell.</summary>
    public static NamedKey? Of(Indicator record)
        => SeriesName.Plain(record.Name) is { Length: >= ShortestName } name
            ? new NamedKey(name, record.Measure, record.Quantity.BaseUnit, SeriesKey.KindOf(record.Basis)) : null;
}
