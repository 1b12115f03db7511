using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>A report's own word on how far a figure fulfils the year's plan: 城镇新增就业23.2万人，完成年度任务的105.5%.</summary>
/// <param name="Figure">The figure that it is said of.</param>
/// <param name="Word">The record of the percentage or multiple, which keeps its span.</param>
/// <param name="Percent">How much of the plan was done, in per cent: 105.5; also where the report tells the excess (超年度任务12.6% is 112.6) or a multiple.</param>
public sealed record Fulfilment(Indicator Figure, Indicator Word, decimal Percent);
