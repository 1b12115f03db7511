using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class SentencePiecesTests
{
    [Fact]
    public void A_sentence_of_usual_length_is_one_piece()
    {
        var text = new DocumentText("粮食产量增长5%，蔬菜产量增长3%。");
        var sentence = new TextSpan(0, text.Length);
        Assert.Equal([sentence], SentencePieces.Of(text, sentence));
    }

    [Theory]
    [InlineData("增长5%，")]
    [InlineData("增")]
    [InlineData("甲、")]
    public void A_stretch_without_a_stop_is_cut_without_a_gap(string part)
    {
        var text = new DocumentText(string.Concat(Enumerable.Repeat(part, 5_000 / part.Length)));
        TextSpan[] pieces = [.. SentencePieces.Of(text, new TextSpan(0, text.Length))];
        Assert.True(pieces.Length > 1);
        Assert.Equal(text.ToString(), string.Concat(pieces.Select(p => text[p])));
        Assert.All(pieces, p => Assert.InRange(p.Length, 1, 800));
    }

    [Fact]
    public void A_cut_stands_behind_a_mark_where_there_is_one()
    {
        var text = new DocumentText(string.Concat(Enumerable.Repeat("粮食产量增长5%，", 200)));
        TextSpan[] pieces = [.. SentencePieces.Of(text, new TextSpan(0, text.Length))];
        Assert.All(pieces, p => Assert.Equal('，', text[p.End - 1]));
    }
}
