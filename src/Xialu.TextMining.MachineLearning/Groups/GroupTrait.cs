namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>How much a feature sets a group apart.</summary>
/// <param name="Group">The group's number.</param>
/// <param name="Feature">The feature.</param>
/// <param name="Difference">
/// Standardised mean difference (Cohen 1988): the mean inside less the mean outside, by the standard deviation over all places. Places without the
/// feature are left out. Groups are made to differ, so it describes and proves nothing.
/// </param>
/// <param name="Mean">The mean of the group's places, in the feature's unit.</param>
/// <param name="OtherMean">The mean of all other places.</param>
/// <param name="Places">How many places of the group have the feature; 1 or more.</param>
/// <param name="OtherPlaces">How many others have it; 1 or more.</param>
public sealed record GroupTrait(int Group, PlaceFeature Feature, double Difference, double Mean, double OtherMean, int Places, int OtherPlaces);
