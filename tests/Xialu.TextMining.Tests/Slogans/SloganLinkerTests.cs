using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class SloganLinkerTests
{
    private const string Body = "落实“四早”，构建“4812”产业体系，推行“乐居２４３”模式，坚持稳中求进的工作总基调。";

    [Fact]
    public void A_slogan_is_tied_to_its_note_by_its_term_in_any_spelling()
    {
        Slogan slogan = One("四早", Note("7", "“四早”", "指早发现、早报告。", "早发现", "早报告"));
        Assert.Equal("7", slogan.Footnote);
        Assert.Equal([4], slogan.Arity);
        Assert.Equal(["早发现", "早报告"], slogan.Components);
    }

    [Fact]
    public void A_note_without_number_is_named_by_its_term() => Assert.Equal("四早", One("四早", Note(null, "四早", "指早发现。")).Footnote);

    [Fact]
    public void Of_several_heads_each_has_the_note_but_not_the_parts_of_the_others()
    {
        Slogan slogan = One("四早", Note("7", "四早、五包", "指早发现、包任务。", "早发现", "包任务"));
        Assert.Equal("7", slogan.Footnote);
        Assert.Empty(slogan.Components);
    }

    [Fact]
    public void The_own_note_goes_before_a_shared_one()
        => Assert.Equal("8", One("四早", Note("7", "四早、五包", "指两事。"), Note("8", "四早", "指早发现。")).Footnote);

    [Fact]
    public void The_place_ties_a_slogan_to_a_longer_term()
    {
        int anchor = Body.IndexOf("4812", StringComparison.Ordinal);
        FootnoteTerm note = Note("4", "“4812”产业体系", "4个园区、8条链、12个基地。") with { AnchorSpan = new TextSpan(anchor - 1, 10) };
        Slogan slogan = One("4812", note);
        Assert.Equal("4", slogan.Footnote);
        Assert.Equal([4, 8, 12], slogan.Arity);
    }

    [Fact]
    public void A_code_at_the_end_of_a_phrase_is_parted_by_its_note()
        => Assert.Equal([2, 4, 3], One("乐居２４３", Note("5", "乐居243", "2名网格员、4小时到场、3天办结。")).Arity);

    [Fact]
    public void A_code_without_note_announces_nothing() => Assert.Empty(One("4812").Arity);

    [Fact]
    public void All_spellings_of_a_formula_have_its_key() => Assert.Equal("稳中求进工作总基调", One("稳中求进的工作总基调").Key);

    [Fact]
    public void Without_note_the_expansion_gives_the_parts_of_every_occurrence()
    {
        const string Text = "坚持“三清”，抓实“三清”，即清垃圾、清河道、清杂物。";
        Slogan[] slogans = [.. new SloganLinker(Text, []).Link([Match(Text, "三清", 0), Match(Text, "三清", 8)])];
        Assert.All(slogans, s => Assert.Equal(["清垃圾", "清河道", "清杂物"], s.Components));
    }

    private static Slogan One(string phrase, params FootnoteTerm[] notes)
        => Assert.Single(new SloganLinker(Body, notes).Link([Match(Body, phrase, 0)]));

    private static SloganMatch Match(string text, string phrase, int from)
    {
        bool formula = phrase.Length > 6, code = char.IsAsciiLetterOrDigit(phrase[0]);
        return new(new TextSpan(text.IndexOf(phrase, from, StringComparison.Ordinal), phrase.Length), formula && !code ? SloganType.Formula : SloganType.Numeral);
    }

    private static FootnoteTerm Note(string? number, string term, string definition, params string[] parts)
        => new() { Number = number, Term = term, Definition = definition, DefinitionSpan = new TextSpan(Body.Length, 0), Components = parts };
}
