using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Structure;

public sealed class StructureSpecTests
{
    public static TheoryData<string> Parts => Spec.Titles("Structure.md");

    public static TheoryData<string> Headings => Spec.Titles("Headings.md");

    public static TheoryData<string> Sentences => Spec.Titles("Sentences.md");

    [Theory, MemberData(nameof(Parts))]
    public void Parts_are_as_specified(string title)
    {
        Spec spec = Spec.Find("Structure.md", title);
        Assert.Equal(spec.Expected, spec.Render(OutlineParserTests.Parse(spec.Text).Sections, (s, column) => column switch
        {
            "kind" => s.Kind.ToString(),
            "years" => s.Years?.ToString() ?? "",
            _ => s.Heading ?? "",
        }));
    }

    [Theory, MemberData(nameof(Headings))]
    public void Headings_are_as_specified(string title)
    {
        Spec spec = Spec.Find("Headings.md", title);
        Outline outline = OutlineParserTests.Parse(spec.Text);
        Assert.Equal(spec.Expected, spec.Render(outline.Paragraphs.Select(p => p.Heading).OfType<Heading>(), (h, column) => column switch
        {
            "heading" => spec.Text.Substring(h.Span.Start, h.Span.Length),
            "style" => h.Style.ToString(),
            "depth" => $"{h.Depth}",
            _ => h.IsRunIn ? "yes" : "no",
        }));
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Sentences_are_as_specified(string title)
    {
        Spec spec = Spec.Find("Sentences.md", title);
        Outline outline = OutlineParserTests.Parse(spec.Text);
        Assert.Equal(spec.Expected, spec.Render(outline.Sentences, (s, _) => spec.Text.Substring(s.Span.Start, s.Span.Length)));
    }
}
