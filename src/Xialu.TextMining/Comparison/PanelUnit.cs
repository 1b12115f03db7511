namespace Xialu.TextMining.Comparison;

/// <summary>The one unit that an indicator's levels and changes have in a panel.</summary>
/// <param name="Name">The unit as printed, such as <c>亿元</c>; empty where the indicator has no one unit.</param>
/// <param name="Base">The unit without scale, such as <c>元</c>.</param>
/// <param name="Factor">How many of the base one of it is.</param>
/// <param name="Alike">Other base units that count the same things one for one, such as 户 for 家.</param>
/// <param name="Percent">What a level or share printed in % is for the indicator; null where it is another thing that the panel has no place for.</param>
internal sealed record PanelUnit(string Name, string Base, decimal Factor, IReadOnlyList<string> Alike, Indicators.Measure? Percent);
