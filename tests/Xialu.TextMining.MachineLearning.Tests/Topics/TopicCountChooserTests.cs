using Xialu.TextMining.MachineLearning.Topics;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

public sealed class TopicCountChooserTests
{
    [Fact]
    public void Keeps_the_most_coherent_model()
    {
        (TopicModel model, IReadOnlyList<TopicCountTrial> trials) = TopicCountChooser.Choose(TopicSamples.Paragraphs, [5, 3, 2, 3], TopicSamples.Options);
        Assert.Equal([2, 3, 5], trials.Select(t => t.Topics));
        Assert.Equal(trials.Max(t => t.Coherence), Assert.Single(trials, t => t.IsChosen).Coherence);
        Assert.Equal(model.Topics.Count, trials.Single(t => t.IsChosen).Topics);
        Assert.Equal(3, model.Topics.Count);
    }

    [Fact]
    public void No_number_is_refused()
        => Assert.StartsWith("There is no number of topics to try.", Assert.Throws<ArgumentException>(() => TopicCountChooser.Choose(TopicSamples.Paragraphs, [])).Message, StringComparison.Ordinal);
}
