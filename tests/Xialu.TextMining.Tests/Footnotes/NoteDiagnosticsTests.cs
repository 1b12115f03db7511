using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class NoteDiagnosticsTests
{
    [Fact]
    public void A_citation_without_a_definition_is_named_with_its_line()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好“夜校”[1]。\n办好“集市”[2]。\n名词解释\n[1]“夜校”：晚上的学校。");
        Assert.Equal("Footnote [2] is cited at line 2 but not defined in the annex.", Message(result, "XT301"));
    }

    [Fact]
    public void A_definition_without_a_citation_is_named()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好“夜校”[1]。\n名词解释\n[1]“夜校”：晚上的学校。\n[2]“集市”：赶集的地方。");
        Assert.Equal("Footnote 2 “集市” is defined at line 4 but no marker in the body cites it.", Message(result, "XT302"));
    }

    [Fact]
    public void A_number_that_lies_is_told()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好“夜校”[4]。\n名词解释\n[1]“夜校”：晚上的学校。");
        Assert.Equal(
            "The marker [4] stands after “夜校”, which the annex defines as note 1; the two are linked by the term.",
            Message(result, "XT303"));
    }

    [Fact]
    public void A_number_given_twice_is_told()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好夜校、集市。\n名词解释\n1.夜校：晚上的学校。\n1.集市：赶集的地方。");
        Assert.Equal(2, result.Terms.Count);
        Assert.Equal("The number 1 of the note “集市” at line 4 is given to an earlier note as well.", Message(result, "XT304"));
    }

    [Fact]
    public void A_term_that_the_body_does_not_hold_is_told()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好夜校。\n名词解释\n1.夜校：晚上的学校。\n2.灯会：挂灯的集会。");
        Assert.Equal("The term “灯会” that the annex defines does not stand in the body in these words.", Message(result, "XT307"));
    }

    [Theory]
    [InlineData("三清：清河、清渠、清塘。")]
    [InlineData("一港两园：江港、南园、北园。")]
    public void An_abbreviation_whose_parts_agree_with_its_numerals_raises_nothing(string entry)
    {
        FootnoteResult result = FootnoteExtractorTests.Extract($"推进三清、一港两园。\n名词解释\n1.{entry}");
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_abbreviation_that_announces_more_than_its_note_spells_out_is_told()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("推进四清。\n名词解释\n1.四清：清河、清渠、清塘。");
        Assert.Equal("“四清” announces 4 but its note spells out 3 parts.", Message(result, "XT306"));
        Assert.Equal(["清河", "清渠", "清塘"], Assert.Single(result.Terms).Components);
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_the_text()
    {
        FootnoteResult result = FootnoteExtractorTests.Extract("办好“甲园”[7]、“乙园”[8]。\n名词解释\n[1]“丙园”：丙的园。\n[2]“丁园”：丁的园。");
        Assert.Equal(result.Diagnostics.OrderBy(d => d.Span.Start), result.Diagnostics);
        Assert.NotEmpty(result.Diagnostics);
    }

    private static string Message(FootnoteResult result, string code)
        => Assert.Single(result.Diagnostics, d => string.Equals(d.Code, code, StringComparison.Ordinal)).Message;
}
