namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>A feature or a place that took no part.</summary>
/// <param name="Name">The feature's id, or the place's name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Coverage">The part of the places that have the feature, or of the features that the place has; from 0 to 1.</param>
public sealed record GroupOmission(string Name, GroupOmissionReason Reason, double Coverage);
