namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

public sealed class AreaPrediction
{
    public string PredictedLabel { get; set; } = "";
}
