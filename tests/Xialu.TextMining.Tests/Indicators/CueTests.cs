using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class CueTests
{
    [Theory]
    [InlineData("完成", Cue.Performs, true)]
    [InlineData("完成", Cue.Fulfils, true)]
    [InlineData("启动", Cue.Fulfils, false)]
    [InlineData("到", Cue.Directs, true)]
    [InlineData("到", Cue.Reaches, true)]
    [InlineData("到", Cue.StartsFrom, false)]
    [InlineData("控制在", Cue.Holds, false)]
    [InlineData("保持在", Cue.Holds, true)]
    [InlineData("水库", Cue.Past, false)]
    public void A_word_gives_the_cues_that_the_table_lists(string word, object cue, bool gives) => Assert.Equal(gives, Grammar.Gives(word, (Cue)cue));

    [Fact]
    public void Every_cue_has_its_words_and_every_word_its_reason()
    {
        string[][] rows = [.. Xialu.TextMining.Reading.EmbeddedTable.Rows("cues.tsv")];
        Assert.Equal(Enum.GetValues<Cue>().Where(c => c != Cue.None).Order(), rows.Select(r => Enum.Parse<Cue>(r[1], ignoreCase: true)).Distinct().Order());
        Assert.All(rows, r => Assert.True(r[2].Length > 0 && Grammar.Gives(r[0], Enum.Parse<Cue>(r[1], ignoreCase: true))));
    }
}
