using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class AreaLabelFileTests
{
    private const string Header = "report\tstart\tend\tsha256\tarea\tdraw\n";

    [Fact]
    public void Reads_labels_and_passes_over_further_columns()
        => Assert.Equal(
            [new AreaLabel("a-2020", new TextSpan(5, 10), "0011aabb", PolicyArea.Health), new AreaLabel("a-2020", new TextSpan(20, 1), "0011aabb", null)],
            Read(Header + "a-2020\t5\t15\t0011aabb\thealth\tplain\na-2020\t20\t21\t0011aabb\tnone\tplain\n"));

    [Theory]
    [InlineData("", "line 1: expected the header report, start, end, sha256, area.")]
    [InlineData("report\tarea\n", "line 1: expected the header report, start, end, sha256, area.")]
    [InlineData(Header + "a\t1\n", "line 2: found 2 cells, expected 5 or more.")]
    [InlineData(Header + "a\t9\t3\tx\tnone\n", "line 2: found no span in '9' and '3'.")]
    [InlineData(Header + "a\tx\t3\tx\tnone\n", "line 2: found no span in 'x' and '3'.")]
    [InlineData(Header + "a\t1\t3\tx\tsports\n", "line 2: There is no policy area 'sports';")]
    public void A_line_that_cannot_be_read_is_named(string text, string message)
        => Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<AreaLabel> Read(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("labels.tsv"), text);
        return AreaLabelFile.Read(folder.File("labels.tsv"));
    }
}
