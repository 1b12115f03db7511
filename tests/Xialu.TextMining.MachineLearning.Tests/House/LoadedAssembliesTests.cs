namespace Xialu.TextMining.MachineLearning.Tests.House;

/// <summary>Answers need no ML.NET, so that who only asks does not wait for it.</summary>
public sealed class LoadedAssembliesTests
{
    [Fact]
    public void Areas_topics_and_groups_answer_without_loading_ml_net()
    {
        using var folder = new TemporaryFolder();
        var elsewhere = new Elsewhere();
        string[] answers = elsewhere.Run(typeof(AnsweringProgram), nameof(AnsweringProgram.Answer), "新建学校，增加学位，稳定教师队伍。", folder.File("topics.bin"));
        Assert.Equal(["Education", "3"], answers[..2], StringComparer.Ordinal);
        Assert.Matches("^(1122|2211)$", answers[2]);
        Assert.Contains("Xialu.TextMining.MachineLearning", elsewhere.Loaded, StringComparer.Ordinal);
        Assert.DoesNotContain(elsewhere.Loaded, name => name.StartsWith("Microsoft.ML", StringComparison.Ordinal));
    }
}
