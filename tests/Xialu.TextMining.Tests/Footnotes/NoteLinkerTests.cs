namespace Xialu.TextMining.Tests.Footnotes;

public sealed class NoteLinkerTests
{
    [Theory]
    [InlineData("办好“夜校”[1]。", "[1]夜校：晚上的学校。", "[1]=夜校")]
    [InlineData("办好“夜校”[1]。", "1.夜校：晚上的学校。", "[1]=夜校")]
    [InlineData("办好“夜校[1]”。", "1.夜校：晚上的学校。", "[1]=夜校")]
    [InlineData("办好“夜校”活动[1]。", "1.夜校：晚上的学校。", "[1]=夜校")]
    [InlineData("办好夜校①。", "①夜校：晚上的学校。", "①=夜校")]
    [InlineData("办好“夜校”1活动。", "1.夜校：晚上的学校。", "1=夜校")]
    [InlineData("办好晚间学堂[1]。", "1.夜校：晚上的学校。", "[1]=办好晚间学堂")]
    [InlineData("办好“晚间学堂”[1]。", "1.夜校：晚上的学校。", "[1]=晚间学堂")]
    [InlineData("办好夜校。", "1.夜校：晚上的学校。", "=夜校")]
    [InlineData("办好学堂。", "1.夜校：晚上的学校。", "=")]
    [InlineData("办好夜校和集市[1]。", "1.“夜校”“集市”：晚上的学校和市场。", "[1]=集市")]
    [InlineData("办好乡村夜校[1]。", "1.夜校：晚上的学校。", "[1]=夜校")]
    public void An_entry_is_tied_by_number_and_term_by_the_term_or_by_the_first_mention(string body, string annex, string expected)
        => Assert.Equal(expected, Link(body, annex));

    [Theory]
    [InlineData("办好“夜校”[2]、“集市”[1]。", "[1]夜校：晚上的学校。\n[2]集市：赶集的地方。", "[2]=夜校|[1]=集市")]
    [InlineData("办好“夜校”[1]、“集市”[3]。", "[1]夜校：晚上的学校。\n[2]集市：赶集的地方。", "[1]=夜校|[3]=集市")]
    [InlineData("办好“夜校”[1]，再办“夜校”[1]。", "[1]夜校：晚上的学校。\n[2]集市：赶集的地方。", "[1]=夜校|=")]
    [InlineData("办好“夜校”[1][2]活动。", "[1]夜校：晚上的学校。\n[2]活动夜校：晚上的活动。", "[1]=夜校|[2]=夜校")]
    public void Where_numbers_lie_the_term_decides(string body, string annex, string expected) => Assert.Equal(expected, Link(body, annex));

    [Fact]
    public void A_digit_after_plain_words_is_a_marker_once_three_after_quotes_have_proven_it()
    {
        const string Annex = "1.甲园：甲的园。\n2.乙园：乙的园。\n3.丙园：丙的园。\n4.丁园：丁的园。";
        Assert.EndsWith("|4=丁园", Link("办好“甲园”1、“乙园”2、“丙园”3和丁园4活动。", Annex), StringComparison.Ordinal);
        Assert.EndsWith("|=丁园", Link("办好“甲园”1、“乙园”2和丙园、丁园4活动。", Annex), StringComparison.Ordinal);
    }

    private static string Link(string body, string annex)
    {
        string text = body + "\n名词解释\n" + annex;
        return string.Join('|', FootnoteExtractorTests.Extract(text).Terms.Select(t =>
            (t.MarkerSpan is { } m ? text[m.Start..m.End] : "") + "=" + (t.AnchorSpan is { } a ? text[a.Start..a.End] : "")));
    }
}
