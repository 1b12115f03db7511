using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>How much room a part of a report gives to an area.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Place">The report's place; null where it cannot be told.</param>
/// <param name="Level">The level of its government; null where it cannot be told.</param>
/// <param name="PlanYear">The first year it plans; null where it cannot be told.</param>
/// <param name="Section">The part; all sections of one kind together.</param>
/// <param name="Area">The area; null for paragraphs about none or several.</param>
/// <param name="Paragraphs">How many paragraphs are about it.</param>
/// <param name="Characters">How many UTF-16 units they have.</param>
/// <param name="Share">These characters by those of all paragraphs of the part, from 0 to 1.</param>
public sealed record AreaShare(
    string Report, string? Place, GovernmentLevel? Level, int? PlanYear, SectionKind Section, PolicyArea? Area, int Paragraphs, int Characters, double Share);
