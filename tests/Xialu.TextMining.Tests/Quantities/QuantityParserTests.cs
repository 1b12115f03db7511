using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class QuantityParserTests
{
    private const string SpecFile = "Quantities.md";

    public static TheoryData<string> Titles() => Spec.Titles(SpecFile);

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_spec_holds(string title)
    {
        Spec spec = Spec.Find(SpecFile, title);
        NumberReading reading = QuantityParser.Default.Parse(spec.Text);
        Assert.Equal(spec.Expected, spec.Render(Records(spec.Text, reading), (record, column) => record.GetValueOrDefault(column, string.Empty)));
    }

    [Fact]
    public void A_stretch_gives_spans_of_the_whole_text_and_looks_at_nothing_outside()
    {
        const string text = "签约3个项目，投资约20亿元左右。";
        NumberReading reading = QuantityParser.Default.Parse(text, TextSpan.FromBounds(10, 14));
        Quantity quantity = Assert.Single(reading.Quantities);
        Assert.Equal(("20亿元", Bound.Exact), (text[quantity.Span.Start..quantity.Span.End], quantity.Bound));
    }

    [Fact]
    public void A_text_without_numbers_gives_the_empty_reading()
        => Assert.Same(NumberReading.Empty, QuantityParser.Default.Parse("各位代表，现在请予审议。"));

    [Fact]
    public void A_range_beyond_the_text_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => QuantityParser.Default.Parse("3家", new TextSpan(1, 5)));

    [Fact]
    public void No_text_at_all_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => QuantityParser.Default.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => QuantityParser.Default.Parse(null!, default));
    }

    private static IEnumerable<Dictionary<string, string>> Records(string text, NumberReading reading)
    {
        IEnumerable<(int At, Dictionary<string, string> Cells)> quantities = reading.Quantities.Select(q => (q.Span.Start, Cells(text, q)));
        IEnumerable<(int At, Dictionary<string, string> Cells)> others = reading.Others.Select(o => (o.Span.Start, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = text[o.Span.Start..o.Span.End],
            ["class"] = o.Class.ToString(),
        }));
        return quantities.Concat(others).OrderBy(r => r.At).Select(r => r.Cells);
    }

    private static Dictionary<string, string> Cells(string text, Quantity q) => new(StringComparer.Ordinal)
    {
        ["number"] = q.Printed,
        ["value"] = FormattableString.Invariant($"{q.Value}"),
        ["max"] = FormattableString.Invariant($"{q.ValueMax}"),
        ["unit"] = q.Unit,
        ["base"] = FormattableString.Invariant($"{q.BaseValue:0.##########} {q.BaseUnit}").TrimEnd(),
        ["base max"] = FormattableString.Invariant($"{q.BaseValueMax:0.##########}"),
        ["bound"] = q.Bound.ToString(),
        ["hedged"] = text[q.HedgedSpan.Start..q.HedgedSpan.End],
        ["class"] = "Quantity",
    };
}
