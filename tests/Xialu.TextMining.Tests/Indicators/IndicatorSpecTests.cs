using System.Globalization;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class IndicatorSpecTests
{
    public static TheoryData<string> Titles => Spec.Titles("Indicators.md");

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_text_gives_the_figures(string title)
    {
        Spec spec = Spec.Find("Indicators.md", title);
        var document = new Document { Name = "spec", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(spec.Text) };
        IReadOnlyList<Indicator> found = IndicatorExtractor.Extract(OutlineParser.Parse(document)).Indicators;
        Assert.All(found, i => Assert.Equal(i.Quantity.Printed, document.Text[i.Span]));
        Assert.Equal(spec.Expected, spec.Render(found, Cell));
    }

    private static string Cell(Indicator indicator, string column) => column switch
    {
        "quantity" => indicator.Quantity.Printed,
        "name" => indicator.Name,
        "value" => indicator.Quantity.Value.ToString(CultureInfo.InvariantCulture),
        "unit" => indicator.Quantity.Unit,
        "measure" => Snake(indicator.Measure.ToString()),
        "direction" => Snake(indicator.Direction.ToString()),
        "bound" => Snake(indicator.Quantity.Bound.ToString()),
        "status" => Snake(indicator.Status.ToString()),
        "strength" => Snake(indicator.Strength.ToString()),
        "period" => indicator.Period ?? "",
        "basis" => indicator.Basis ?? "",
        "scope" => indicator.Scope ?? "",
        "id" => indicator.IndicatorId ?? "",
        _ => throw new InvalidDataException($"Specs/Indicators.md: found the column '{column}', which no record has."),
    };

    private static string Snake(string name) => name switch { "AtLeast" => "at_least", "AtMost" => "at_most", _ => name.ToLowerInvariant() };
}
