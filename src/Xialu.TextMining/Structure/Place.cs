namespace Xialu.TextMining.Structure;

/// <summary>A place and its level.</summary>
/// <param name="Name">The innermost place, such as 下陆区.</param>
/// <param name="Level">The level of its government; null where the name alone does not tell.</param>
/// <param name="Parent">The place around it, where it is printed; else null.</param>
internal sealed record Place(string Name, GovernmentLevel? Level, string? Parent);
