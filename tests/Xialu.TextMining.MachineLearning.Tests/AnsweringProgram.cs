using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.MachineLearning.Tests.Topics;

namespace Xialu.TextMining.MachineLearning.Tests;

/// <summary>What a program that uses areas, topics and groups writes, and trains topics besides.</summary>
public static class AnsweringProgram
{
    public static string[] Answer(string text, string file)
    {
        TopicModel.Train(TopicSamples.Paragraphs, TopicSamples.Options).Save(file);
        var places = new PlaceFeatures([.. "甲乙丙丁".Select(c => new FeaturedPlace($"{c}", $"{c}县"))], [new("x", "某量", PlaceFeatureKind.Indicator)], [[1], [2], [8], [9]]);
        return
        [
            $"{AreaClassifier.Default.Classify(text).Area}",
            $"{TopicModel.Load(file).Score(text).Count}",
            string.Concat(PlaceGrouper.Group(places, new() { Groups = 2 }).Members.Select(m => m.Group)),
        ];
    }
}
