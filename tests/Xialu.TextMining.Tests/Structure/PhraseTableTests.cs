using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PhraseTableTests
{
    private static readonly string[][] Cues = [.. EmbeddedTable.Rows("section-cues.tsv")];

    [Theory]
    [InlineData("chrome.tsv")]
    [InlineData("section-cues.tsv")]
    [InlineData("damage.tsv")]
    public void No_table_lists_a_phrase_twice_under_one_key_or_an_empty_one(string name)
    {
        string[] rows = [.. EmbeddedTable.Rows(name).Select(r => $"{r[0]}\t{r[1]}")];
        Assert.Equal(rows.Distinct(StringComparer.Ordinal), rows, StringComparer.Ordinal);
        Assert.All(EmbeddedTable.Rows(name), r => Assert.False(string.IsNullOrWhiteSpace(r[1]), r[0]));
    }

    [Fact]
    public void Every_cue_is_found_in_itself_by_its_own_key_only_where_the_table_says_so()
    {
        foreach (string[] row in Cues)
        {
            Assert.True(PhraseTable.Cues.Equals(row[0], row[1]) && PhraseTable.Cues.StartsWith(row[0], row[1] + "了") && PhraseTable.Cues.Contains(row[0], "我们" + row[1]), row[1]);
            Assert.False(PhraseTable.Cues.StartsWith(row[0], "\0" + row[1]));
            Assert.False(PhraseTable.Cues.Equals(row[0], row[1] + "\0"));
        }
    }

    [Fact]
    public void The_first_phrase_is_where_a_plain_search_finds_it()
        => Gen.Char["今年五过去一来届政府工作问题困难"].Array[0, 30].Select(c => new string(c)).Sample(text =>
        {
            foreach (IGrouping<string, string[]> key in Cues.GroupBy(r => r[0], StringComparer.Ordinal))
            {
                int[] found = [.. key.Select(r => text.IndexOf(r[1], StringComparison.Ordinal)).Where(at => at >= 0)];
                Assert.Equal(found.Length == 0 ? -1 : found.Min(), PhraseTable.Cues.IndexOf(key.Key, text));
            }
        }, iter: 300);
}
