namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

/// <summary>A row of data as a user of ML.NET would write it.</summary>
public sealed class TextRow
{
    public string Text { get; set; } = "";

    public string Area { get; set; } = "";
}
