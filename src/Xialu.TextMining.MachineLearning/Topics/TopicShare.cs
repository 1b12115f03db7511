using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>How much of a report, a part of it, a place or a year is about a topic.</summary>
/// <param name="Unit">What was taken together; it says which of the next four are given.</param>
/// <param name="Report">The report's name; null for places and years.</param>
/// <param name="Section">The part; null for other units.</param>
/// <param name="Place">The place; null for years and where it cannot be told.</param>
/// <param name="Year">The first year that is planned; null for places and where it cannot be told.</param>
/// <param name="Topic">The topic's number, from 1.</param>
/// <param name="Share">The mean share over the paragraphs, each weighted by its words; from 0 to 1.</param>
public sealed record TopicShare(TopicUnit Unit, string? Report, SectionKind? Section, string? Place, int? Year, int Topic, double Share);
