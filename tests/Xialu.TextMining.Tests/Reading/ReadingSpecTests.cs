using System.Globalization;
using System.Text;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>Runs Specs/Reading.md: a page in, its blocks out.</summary>
public sealed class ReadingSpecTests
{
    public static TheoryData<string> Titles => Spec.Titles("Reading.md");

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_spec_holds(string title)
    {
        Spec spec = Spec.Find("Reading.md", title);
        Document document = DocumentReader.Read("spec", Encoding.UTF8.GetBytes(spec.Text), spec.Text.StartsWith('<') ? DocumentFormat.Html : DocumentFormat.Markdown);
        Assert.Equal(spec.Expected, spec.Render(document.Blocks, (b, column) => column switch
        {
            "kind" => b.Kind.ToString(),
            "level" => b.Level.ToString(CultureInfo.InvariantCulture),
            // A table has one line a row.
            _ => document.Text[b.Span].Replace('\n', ' '),
        }));
    }
}
