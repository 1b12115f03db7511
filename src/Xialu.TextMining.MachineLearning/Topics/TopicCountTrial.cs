namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>A number of topics that was tried.</summary>
/// <param name="Topics">The number.</param>
/// <param name="Coherence">The model's mean coherence (<see cref="TopicModel.Coherence"/>).</param>
/// <param name="IsChosen">True for the most coherent model, the smaller one of equals.</param>
public sealed record TopicCountTrial(int Topics, double Coherence, bool IsChosen);
