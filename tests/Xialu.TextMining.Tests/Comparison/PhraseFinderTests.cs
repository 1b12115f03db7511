using CsCheck;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class PhraseFinderTests
{
    [Fact]
    public void Phrases_are_found_in_the_order_of_the_text_also_where_they_overlap()
        => Assert.Equal([("高效办成一件事", 2), ("办成一件事", 4), ("办成一件事", 10)], new PhraseFinder(["办成一件事", "高效办成一件事"]).Find("围绕高效办成一件事，办成一件事。"));

    [Fact]
    public void Short_phrases_are_not_looked_for()
        => Assert.Empty(new PhraseFinder(["双创", "项目为王"]).Find("推进双创，项目为王。"));

    [Theory]
    [InlineData("2025102051020.html", false)]
    [InlineData("全省51020产业", true)]
    [InlineData("510203项", false)]
    [InlineData("51020", true)]
    public void Digits_are_not_cut_out_of_longer_ones(string text, bool found)
        => Assert.Equal(found, new PhraseFinder(["51020"]).Find(text).Any());

    [Fact]
    public void Occurrences_are_those_of_a_plain_search()
        => Gen.Select(Gen.Char["山水路"].Array[4, 8].Array[1, 6], Gen.Char["山水路"].Array[0, 80]).Sample((phrases, text) =>
        {
            string[] all = [.. phrases.Select(p => new string(p)).Distinct(StringComparer.Ordinal)];
            var plain = new string(text);
            var expected = from p in all where p.Length >= PhraseFinder.Shortest from i in Enumerable.Range(0, plain.Length) where string.CompareOrdinal(plain, i, p, 0, p.Length) == 0 select (p, i);
            Assert.Equal(expected.Order(), new PhraseFinder(all).Find(plain).Order());
        }, iter: 300);
}
