namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

public sealed class WordsRow
{
    public string[] Words { get; set; } = [];
}
