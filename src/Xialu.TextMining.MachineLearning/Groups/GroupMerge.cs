namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>A step of the hierarchy. Places are numbered from 1 in their order; what step <c>s</c> makes of <c>n</c> places has the number <c>n + s</c>.</summary>
/// <param name="Step">From 1 to the number of places less one.</param>
/// <param name="First">The smaller number of the two that are joined.</param>
/// <param name="Second">The larger one.</param>
/// <param name="Height">
/// The root of twice the rise of the sum of squares, which for two places is their distance: the height of <c>ward.D2</c> in R and of <c>ward</c> in
/// SciPy (Murtagh and Legendre 2014). It never falls from step to step.
/// </param>
/// <param name="Size">How many places are together then.</param>
public sealed record GroupMerge(int Step, int First, int Second, double Height, int Size);
