using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class FootnoteExtractorTests
{
    private const string SpecFile = "Footnotes.md";

    public static TheoryData<string> Specs => Spec.Titles(SpecFile);

    [Theory]
    [MemberData(nameof(Specs))]
    public void Notes_are_found_as_the_spec_says(string title)
    {
        Spec spec = Spec.Find(SpecFile, title);
        FootnoteResult result = Extract(spec.Text);
        Assert.Equal(spec.Expected, spec.Render(result.Terms, (term, column) => Cell(spec.Text, term, column)));
    }

    [Fact]
    public void A_marker_without_an_annex_gives_no_record_but_one_diagnostic()
    {
        FootnoteResult result = Extract("推进“三进社区”[1]活动，开展“四联共建”[2]。");
        Assert.Empty(result.Terms);
        Assert.Equal(
            "The body has 2 note markers, the first [1] and the last [2], but the text has no annex that defines them.",
            Assert.Single(result.Diagnostics).Message);
    }

    internal static FootnoteResult Extract(string text)
        => FootnoteExtractor.Extract(new Outline
        {
            Document = new Document { Name = "test", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text) },
            Sections = [],
            Paragraphs = [],
            Sentences = [],
        });

    private static string Cell(string text, FootnoteTerm term, string column) => column switch
    {
        "number" => term.Number ?? "",
        "term" => term.Term,
        "marker" => term.MarkerSpan is { } m ? text[m.Start..m.End] : "",
        "anchor" => term.AnchorSpan is { } a ? text[a.Start..a.End] : "",
        "definition" => term.Definition.Replace('\n', '⏎'),
        "components" => string.Join('|', term.Components),
        "occurrences" => term.Occurrences.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new InvalidDataException($"The column '{column}' is unknown."),
    };
}
