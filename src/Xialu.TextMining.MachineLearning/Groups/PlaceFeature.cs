namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>Something that is measured of places.</summary>
/// <param name="Id">Its id, unique among the features: <c>gdp_growth_actual</c>, or <c>attention_</c> and the category.</param>
/// <param name="Name">Its name for readers: <c>地区生产总值</c>, <c>地区生产总值增长目标</c>, <c>创新</c>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Unit">The unit of its values, such as <c>%</c>; <c>lg 亿元</c> for decimal logarithms; empty for shares from 0 to 1.</param>
public sealed record PlaceFeature(string Id, string Name, PlaceFeatureKind Kind, string Unit = "");
