using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class NoteMarkerTests
{
    [Theory]
    [InlineData("[3]行动", 3)]
    [InlineData("［３］行动", 3)]
    [InlineData("〔12〕行动", 4)]
    [InlineData("【7】行动", 3)]
    [InlineData("（108）行动", 5)]
    [InlineData("[^4]行动", 4)]
    [InlineData("⑦行动", 1)]
    [InlineData("㉑行动", 1)]
    [InlineData(" [3] ⑦行动", 6)]
    [InlineData("（2024）行动", 0)]
    [InlineData("（县级）行动", 0)]
    [InlineData("[3）行动", 0)]
    [InlineData("[]行动", 0)]
    [InlineData("[3", 0)]
    [InlineData("行动", 0)]
    [InlineData("", 0)]
    public void Markers_and_blanks_are_passed_over(string text, int end) => Assert.Equal(end, NoteMarker.Skip(text, 0));

    [Theory]
    [InlineData("码上办[3]", 3)]
    [InlineData("码上办（12）", 3)]
    [InlineData("码上办⑦", 3)]
    [InlineData("码上办[^10]", 3)]
    [InlineData("码上办", 3)]
    [InlineData("码上办（县级）", 7)]
    [InlineData("码", 1)]
    public void A_marker_at_the_end_of_a_quotation_is_seen_from_behind(string text, int start)
        => Assert.Equal(start, NoteMarker.StartBefore(text, 0, text.Length));

    [Fact]
    public void A_quotation_that_is_nothing_but_a_marker_keeps_it() => Assert.Equal(3, NoteMarker.StartBefore("[3]", 0, 3));
}
