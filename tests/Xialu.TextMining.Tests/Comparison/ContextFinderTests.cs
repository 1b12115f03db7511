using Xialu.TextMining.Comparison;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class ContextFinderTests
{
    private static readonly MinedReport Report = ReportTexts.Mine("a", "我们坚持绿色发展。绿色发展深入人心。", "推动绿色发展再上台阶。");

    [Fact]
    public void Every_occurrence_is_given_with_its_place_and_context()
    {
        IReadOnlyList<KeywordInContext> found = ContextFinder.Find(Report, "绿色发展");
        Assert.Equal(3, found.Count);
        Assert.All(found, k => Assert.Equal("绿色发展", Report.Text[k.Span]));
        Assert.Equal(("我们坚持", "绿色发展", "。绿色发展深入人心。"), (found[0].Left, found[0].Keyword, found[0].Right));
        Assert.Equal([SectionKind.Review, SectionKind.Review, SectionKind.Plan], found.Select(k => k.Section));
        Assert.All(found, k => Assert.Equal("a", k.Report));
    }

    [Fact]
    public void A_phrase_is_found_however_the_words_are_cut()
        => Assert.Equal("绿", ContextFinder.Find(Report, "色发展深").Single().Left[^1..]);

    [Fact]
    public void The_context_is_as_wide_as_asked_and_stays_in_the_paragraph()
    {
        KeywordInContext found = ContextFinder.Find(Report, "再上", new ContextOptions { Width = 3 }).Single();
        Assert.Equal(("色发展", "台阶。"), (found.Left, found.Right));
        Assert.Equal("推动绿色发展", ContextFinder.Find(Report, "再上").Single().Left);
    }

    [Fact]
    public void Notes_are_searched_too()
        => Assert.Equal(SectionKind.Annex, ContextFinder.Find(Report, "保就业").Single().Section);

    [Fact]
    public void Occurrences_do_not_overlap()
        => Assert.Equal(2, ContextFinder.Find(ReportTexts.Mine("b", "哈哈哈哈哈。", "好。"), "哈哈").Count);

    [Fact]
    public void A_context_does_not_cut_a_character_in_two()
    {
        KeywordInContext found = ContextFinder.Find(ReportTexts.Mine("b", "村名𠮷田村。", "好。"), "田", new ContextOptions { Width = 1 }).Single();
        Assert.Equal("𠮷", found.Left);
    }

    [Fact]
    public void An_empty_phrase_is_refused() => Assert.Throws<ArgumentException>(() => ContextFinder.Find(Report, ""));
}
