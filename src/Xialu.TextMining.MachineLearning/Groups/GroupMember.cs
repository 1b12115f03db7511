namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>A place in its group.</summary>
/// <param name="Place">The place.</param>
/// <param name="Group">The group's number, from 1; the largest group is 1.</param>
/// <param name="Silhouette">How much nearer the place is to its group than to the next (Rousseeuw 1987): from -1 over 0 (between the two) to 1; 0 where it is alone.</param>
/// <param name="Distance">Its distance from the middle of the group, in the weighted standard deviations that are grouped by; 0 or more.</param>
/// <param name="Gaps">How many of the features it does not have; there it counts as average.</param>
public sealed record GroupMember(FeaturedPlace Place, int Group, double Silhouette, double Distance, int Gaps);
