using CsCheck;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class DocumentTextTests
{
    private static readonly Gen<string> Lines = Gen.Char["甲乙\n"].Array[0, 30].Select(c => new string(c));

    [Fact]
    public void Characters_spans_and_ranges_index_the_text()
    {
        DocumentText text = new("一、回顾\n增长");
        Assert.Equal(7, text.Length);
        Assert.Equal('回', text[2]);
        Assert.Equal("回顾", text[new TextSpan(2, 2)]);
        Assert.Equal("增长", text[^2..]);
        Assert.Equal("、回", text.AsSpan(new TextSpan(1, 2)).ToString());
        Assert.Equal("", text[new TextSpan(7, 0)]);
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentText("甲乙")[new TextSpan(1, 2)]);

    [Fact]
    public void Line_and_column_are_those_that_counting_gives()
        => Lines.SelectMany(text => Gen.Int[0, text.Length], (text, at) => (text, at)).Sample((text, at) =>
        {
            string[] before = text[..at].Split('\n');
            Assert.Equal((before.Length, before[^1].Length + 1), new DocumentText(text).LineAndColumn(at));
        });

    [Fact]
    public void The_text_is_the_very_string_and_converts_to_it()
    {
        string whole = new('甲', 3);
        DocumentText text = new(whole);
        Assert.Same(whole, text.ToString());
        Assert.Same(whole, (string?)text);
        Assert.Null((string?)(DocumentText?)null);
        Assert.Throws<ArgumentNullException>(() => new DocumentText(null!));
    }

    [Fact]
    public void Texts_are_equal_by_their_characters()
    {
        DocumentText one = new("甲乙"), same = new(new string(['甲', '乙'])), other = new("甲乙丙");
        Assert.True(one.Equals(same) && one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other) || one.Equals(null) || one.Equals((object)"甲乙"));
    }
}
