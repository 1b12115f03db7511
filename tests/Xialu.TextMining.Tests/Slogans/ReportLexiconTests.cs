using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class ReportLexiconTests
{
    [Fact]
    public void Slogans_bind_with_a_tag_by_their_type()
        => Assert.Equal(
            "周三河岸日/nz/slogan 三河两岸/j/slogan 办事不过夜/l/slogan",
            Entries([], Slogan("周三河岸日", SloganType.Named), Slogan("三河两岸", SloganType.Numeral), Slogan("办事不过夜", SloganType.Quoted)));

    [Theory]
    [InlineData(SloganType.Parallel)]
    [InlineData(SloganType.Formula)]
    [InlineData(SloganType.Exhort)]
    public void Phrases_that_are_no_names_do_not_bind(SloganType type) => Assert.Empty(Entries([], Slogan("强工业兴农业", type)));

    [Fact]
    public void Heads_of_notes_bind_and_several_in_one_head_are_several_words()
        => Assert.Equal(
            "河岸驿站/nz/note 3 护河员/nz/note 3 数字河湖/nz/note",
            Entries([Note("3", "河岸驿站、护河员"), Note(null, "数字河湖")]));

    [Fact]
    public void Of_a_head_that_ends_in_a_count_the_count_is_the_word()
        => Assert.Equal("六大攻坚战/nz/note 1", Entries([Note("1", "河湖治理六大攻坚战")]));

    [Fact]
    public void A_word_that_is_quoted_and_explained_stands_once()
        => Assert.Equal("河岸驿站/nz/slogan", Entries([Note("3", "河岸驿站")], Slogan("河岸驿站", SloganType.Named)));

    [Theory]
    [InlineData("稳")]
    [InlineData("看好门、管好人，守住家")]
    [InlineData("河 岸")]
    [InlineData("一二三四五六七八九十一二三四五六七")]
    public void Single_characters_sentences_and_long_phrases_are_no_words(string text)
        => Assert.Empty(Entries([], Slogan(text, SloganType.Quoted)));

    [Fact]
    public void A_list_in_one_pair_of_quotes_is_one_word()
        => Assert.Equal("三河、两岸/j/slogan", Entries([], Slogan("三河、两岸", SloganType.Numeral)));

    [Fact]
    public void The_words_hold_in_the_text_with_and_without_quotes()
    {
        Lexicon lexicon = ReportLexicon.Of([], [Slogan("周三河岸日", SloganType.Named)]);
        Assert.Equal(
            ["“", "周三河岸日", "”", "活动", "，", "周三河岸日", "人多"],
            Segmenter.Policy.With(lexicon).Words("“周三河岸日”活动，周三河岸日人多"), StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_is_refused_silently()
    {
        Assert.Throws<ArgumentNullException>(() => ReportLexicon.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => ReportLexicon.Of([], null!));
    }

    private static string Entries(IReadOnlyList<FootnoteTerm> notes, params IReadOnlyList<Slogan> slogans)
    {
        IReadOnlyList<LexiconEntry> entries = ReportLexicon.Of(notes, slogans).Entries;
        Assert.All(entries, e => Assert.True(e.IsBinding));
        return string.Join(' ', entries.Select(e => $"{e.Word}/{e.Tag}/{e.Origin}"));
    }

    private static Slogan Slogan(string text, SloganType type) => new() { Span = new TextSpan(0, text.Length), Text = text, Key = text, Type = type };

    private static FootnoteTerm Note(string? number, string term)
        => new() { Number = number, Term = term, Definition = "水边的人家", DefinitionSpan = new TextSpan(0, 5) };
}
