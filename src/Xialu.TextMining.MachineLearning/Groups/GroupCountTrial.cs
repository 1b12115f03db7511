namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>A number of groups that was tried.</summary>
/// <param name="Groups">The number.</param>
/// <param name="Silhouette">The mean silhouette of all places, from -1 to 1.</param>
/// <param name="Explained">The part of the sum of squares that lies between the groups, from 0 to 1.</param>
/// <param name="IsChosen">True for the number that was taken: the one with the largest silhouette, the smaller of equals, or the one that was asked for.</param>
public sealed record GroupCountTrial(int Groups, double Silhouette, double Explained, bool IsChosen);
