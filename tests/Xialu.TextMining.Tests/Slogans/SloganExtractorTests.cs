using System.Globalization;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class SloganExtractorTests
{
    private const string SpecFile = "Slogans.md";
    private const string AnnexHeading = "名词解释";

    public static TheoryData<string> Specs => Spec.Titles(SpecFile);

    [Theory]
    [MemberData(nameof(Specs))]
    public void Slogans_are_found_as_the_spec_says(string title)
    {
        Spec spec = Spec.Find(SpecFile, title);
        Assert.Equal(spec.Expected, spec.Render(Extract(spec.Text), Cell));
    }

    [Fact]
    public void Spans_index_the_text_rise_and_never_overlap()
    {
        string text = string.Join('\n', Spec.Load(SpecFile).Select(s => s.Text));
        IReadOnlyList<Slogan> slogans = Extract(text);
        Assert.NotEmpty(slogans);
        Assert.All(slogans, s => Assert.Equal(s.Text, text[s.Span.Start..s.Span.End]));
        Assert.All(slogans.Zip(slogans.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start, $"{pair.First} overlaps {pair.Second}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("“”‘’\"\"「」")]
    [InlineData("一二三四五六七八九十")]
    [InlineData("5+")]
    [InlineData("稳")]
    [InlineData("链")]
    [InlineData("（一）")]
    [InlineData("各位代表")]
    public void Odd_texts_are_no_exception_and_no_slogan(string text)
        => Assert.DoesNotContain(Extract(text), s => s.Text.Length > 1);

    [Theory]
    [InlineData("“")]
    [InlineData("一")]
    [InlineData("稳就业、")]
    [InlineData("延链")]
    [InlineData("1+")]
    [InlineData("道阻且长，")]
    public void A_long_text_of_one_pattern_is_read_to_its_end(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, 50_000)) + "。落实“四早”。";
        Assert.Equal("四早", Extract(text)[^1].Text);
    }

    [Fact]
    public void Page_noise_holds_no_slogan()
    {
        Document document = DocumentOf("设为首页“双创”");
        var outline = new Outline
        {
            Document = document,
            Sections = [new Section { Span = new TextSpan(0, document.Text.Length), Kind = SectionKind.Chrome }],
            Paragraphs = [new Paragraph(new TextSpan(0, document.Text.Length), 0, null, 0, 0)],
            Sentences = [],
        };
        Assert.Empty(SloganExtractor.Extract(outline, []));
    }

    [Fact]
    public void The_outline_and_the_notes_are_required()
    {
        Outline outline = OutlineOf("文");
        Assert.Throws<ArgumentNullException>(() => SloganExtractor.Extract(null!, []));
        Assert.Throws<ArgumentNullException>(() => SloganExtractor.Extract(outline, null!));
    }

    [Fact]
    public void Added_noise_leaves_the_slogans_as_they_are()
    {
        const string Report = "一是抓招商、促落地。落实“三清一改”，坚持稳中求进工作总基调。";
        string plain = Keys(Report);
        Assert.Equal(plain, Keys("上一篇：通知\n" + Report + "\n下一篇：公告"));
        Assert.Equal(plain, Keys("　　" + Report));
    }

    [Fact]
    public void Lone_surrogates_and_controls_are_read_over()
    {
        string text = new([(char)0xD800, (char)0xDC00, (char)0xDFFF, '“', (char)0xDC00, '”', '一', '\0', '一', (char)0xD800]);
        Assert.Equal(4, Assert.Single(Extract(text)).Span.Start);
    }

    private static string Keys(string text) => string.Join(' ', Extract(text).Select(s => s.Key));

    internal static IReadOnlyList<Slogan> Extract(string text)
    {
        Outline outline = OutlineOf(text);
        return SloganExtractor.Extract(outline, FootnoteExtractor.Extract(outline).Terms);
    }

    private static Document DocumentOf(string text) => new() { Name = "test", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text) };

    private static Outline OutlineOf(string text)
    {
        int annex = text.IndexOf(AnnexHeading, StringComparison.Ordinal);
        if (annex < 0) annex = text.Length;
        var paragraphs = new List<Paragraph>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            int first = start + line.IndexOf(trimmed, StringComparison.Ordinal);
            if (trimmed.Length > 0) paragraphs.Add(new Paragraph(new TextSpan(first, trimmed.Length), first < annex ? 0 : 1, null, 0, 0));
            start += line.Length + 1;
        }

        return new Outline
        {
            Document = DocumentOf(text),
            Sections =
            [
                new Section { Span = TextSpan.FromBounds(0, annex), Kind = SectionKind.Plan },
                new Section { Span = TextSpan.FromBounds(annex, text.Length), Kind = SectionKind.Annex },
            ],
            Paragraphs = paragraphs,
            Sentences = [],
        };
    }

    private static string Cell(Slogan slogan, string column) => column switch
    {
        "text" => slogan.Text,
        "type" => slogan.Type.ToString().ToLowerInvariant(),
        "key" => slogan.Key,
        "arity" => string.Join(", ", slogan.Arity.Select(n => n.ToString(CultureInfo.InvariantCulture))),
        "components" => string.Join('|', slogan.Components),
        "footnote" => slogan.Footnote ?? "",
        _ => throw new InvalidDataException($"The column '{column}' is unknown."),
    };
}
