using Microsoft.ML;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

/// <summary>What a program that uses a saved model writes: nothing but ML.NET.</summary>
public static class UnknowingProgram
{
    public static string[] Words(string path, string text)
    {
        var context = new MLContext();
        ITransformer model = context.Model.Load(path, out _);
        using PredictionEngine<TextRow, WordsRow> engine = context.Model.CreatePredictionEngine<TextRow, WordsRow>(model);
        return engine.Predict(new TextRow { Text = text }).Words;
    }
}
