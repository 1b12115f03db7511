using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

/// <summary>The tables hold what their readers expect: no doubled rows, no blanks, known kinds, keys that are spellings themselves.</summary>
public sealed class SloganTablesTests
{
    private static readonly string[] UseNames = ["goal", "fixed", "quoted too", "quoted only"];

    [Theory]
    [InlineData("classical-pairs.tsv")]
    [InlineData("classical-words.tsv")]
    [InlineData("fixed-chains.tsv")]
    [InlineData("formulas.tsv")]
    [InlineData("lead-verbs.tsv")]
    [InlineData("numeral-lookalikes.tsv")]
    [InlineData("numeral-measures.tsv")]
    [InlineData("numeral-terms.tsv")]
    [InlineData("verb-characters.tsv")]
    public void Every_entry_stands_once_and_without_blanks(string table)
    {
        string[] entries = [.. EmbeddedTable.Rows(table).Select(r => r[0])];
        Assert.NotEmpty(entries);
        Assert.Empty(entries.GroupBy(e => e, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(entries, e => e.Length == 0 || e.Any(char.IsWhiteSpace));
    }

    [Fact]
    public void The_key_of_every_formula_is_in_folded_form()
        => Assert.DoesNotContain(EmbeddedTable.Rows("formulas.tsv").Select(r => r[1]), key => !string.Equals(key, SloganKey.Of(key), StringComparison.Ordinal));

    [Fact]
    public void Every_formula_has_a_known_use()
        => Assert.All(EmbeddedTable.Rows("formulas.tsv"), r => Assert.Contains(r[2], UseNames, StringComparer.Ordinal));

    [Fact]
    public void Every_formula_is_found_as_a_whole()
        => Assert.All(EmbeddedTable.Rows("formulas.tsv"), (r, i) =>
        {
            Assert.Equal(r[0].Length, SloganTables.Formulas.LongestAt(r[0], 0, out int formula));
            Assert.Equal(r[1], SloganTables.Formula(formula).Key);
        });

    [Fact]
    public void Every_attested_term_holds_a_numeral()
        => Assert.DoesNotContain(EmbeddedTable.Rows("numeral-terms.tsv").Select(r => r[0]), t => !t.Any(NumeralGrammar.IsNumeral) && !t.Contains('多', StringComparison.Ordinal));

    [Fact]
    public void Every_look_alike_holds_a_numeral()
        => Assert.DoesNotContain(EmbeddedTable.Rows("numeral-lookalikes.tsv").Select(r => r[0]), t => !t.Any(NumeralGrammar.IsNumeral));

    [Fact]
    public void No_saying_holds_a_modern_word()
        => Assert.DoesNotContain(EmbeddedTable.Rows("classical-pairs.tsv").Select(r => r[0]), s => Enumerable.Range(0, s.Length).Any(i => SloganTables.ModernWords.LongestAt(s, i) > 0 && s.Length < 6));

    [Fact]
    public void Verbs_of_a_kind_are_verbs()
    {
        string[] governing = [.. EmbeddedTable.Rows("lead-verbs.tsv").Where(r => r[1] is "governing").Select(r => r[0])];
        Assert.NotEmpty(governing);
        Assert.All(governing, v => Assert.True(SloganTables.LeadVerbs.Contains(v) && SloganTables.GoverningVerbs.Contains(v) && !SloganTables.NominalVerbs.Contains(v)));
    }

    [Theory]
    [InlineData("十四五", true)]
    [InlineData("四早", false)]
    public void Periods_are_set_phrases(string phrase, bool isSet) => Assert.Equal(isSet, SloganTables.IsSetPhrase(phrase));

    [Fact]
    public void Words_break_where_the_lexicon_says()
    {
        ulong breaks = WordBreaks.Of("招商引资工作");
        Assert.True(WordBreaks.At(breaks, 0) && WordBreaks.At(breaks, 4) && WordBreaks.At(breaks, 6));
        Assert.False(WordBreaks.At(breaks, 1) || WordBreaks.At(breaks, 5));
    }
}
