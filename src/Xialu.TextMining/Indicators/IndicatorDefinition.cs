namespace Xialu.TextMining.Indicators;

/// <summary>A known indicator.</summary>
public sealed record IndicatorDefinition
{
    /// <summary>Its id, such as <c>gdp</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its current name, such as <c>地区生产总值</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The names it goes by in reports, old ones included.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>The units it usually comes in.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>What kind of figure it is: <c>level+growth</c>, <c>rate</c>, <c>count</c>, <c>share</c>, <c>index</c>, <c>ratio</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>1 for the core indicators, 2 and 3 for rarer ones.</summary>
    public required int Tier { get; init; }
}
