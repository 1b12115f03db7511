using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PhraseListTests
{
    private static readonly PhraseList Phrases = new(["修路", "修桥梁", "种"]);

    [Theory]
    [InlineData("我们修路种树", 2)]
    [InlineData("种树修路", 0)]
    [InlineData("修桥修路", 2)]
    [InlineData("修桥", -1)]
    [InlineData("修", -1)]
    [InlineData("", -1)]
    public void The_first_place_of_any_phrase_is_found(string text, int at) => Assert.Equal(at, Phrases.IndexIn(text));

    [Theory]
    [InlineData("修桥梁三座", true, false)]
    [InlineData("修桥梁", true, true)]
    [InlineData("修桥", false, false)]
    [InlineData("先修路", false, false)]
    [InlineData("", false, false)]
    public void A_text_begins_with_a_phrase_or_is_one(string text, bool begins, bool isOne)
        => Assert.Equal((begins, isOne), (Phrases.Begins(text), Phrases.Is(text)));

    [Fact]
    public void The_place_is_that_of_a_plain_search()
    {
        string[] phrases = ["ab", "abc", "ca", "b"];
        var list = new PhraseList(phrases);
        var random = new Random(1);
        for (int i = 0; i < 2000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(7)).Select(_ => "abcd"[random.Next(4)])]);
            int[] places = [.. phrases.Select(p => text.IndexOf(p, StringComparison.Ordinal)).Where(p => p >= 0)];
            Assert.Equal(places.Length == 0 ? -1 : places.Min(), list.IndexIn(text));
        }
    }

    [Fact]
    public void The_tables_of_the_room_hold_no_phrase_twice()
    {
        foreach (string table in (string[])["chrome.tsv", "section-cues.tsv"])
        {
            string[] rows = [.. Xialu.TextMining.Reading.EmbeddedTable.Rows(table).Select(r => string.Join('\t', r))];
            Assert.Equal(rows.Distinct(StringComparer.Ordinal).Count(), rows.Length);
        }
    }
}
