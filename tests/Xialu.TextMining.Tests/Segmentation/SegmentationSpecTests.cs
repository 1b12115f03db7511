using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class SegmentationSpecTests
{
    private const string File = "Segmentation.md";

    public static TheoryData<string> Titles => Spec.Titles(File);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Words_and_tags_are_those_of_the_table(string title)
    {
        Spec spec = Spec.Find(File, title);
        Assert.Equal(spec.Expected, spec.Render(Segmenter.Policy.Segment(spec.Text, SegmentationMode.Tagged), Cell), ignoreAllWhiteSpace: true);
    }

    private static string Cell(Token token, string column)
        => string.Equals(column, "tag", StringComparison.Ordinal) ? token.Tag! : token.Text.Replace('\n', '⏎');
}
