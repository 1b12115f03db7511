using Xialu.TextMining.Quantities;
using Xialu.TextMining.Tests.Specs;

namespace Xialu.TextMining.Tests.Quantities;

/// <summary>Short texts, one a row, each with all its numbers, so that one character more or less is a case of its own.</summary>
public sealed class NumberSpecTests
{
    private const string SpecFile = "Numbers.md";

    public static TheoryData<string> Titles() => Spec.Titles(SpecFile);

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_row_holds(string title)
    {
        Spec spec = Spec.Find(SpecFile, title);
        Assert.Equal(spec.Expected, string.Join('\n', spec.Rows.Select(row => $"{row[0]} | {NumbersOf(row[0])}")));
    }

    private static string NumbersOf(string text)
    {
        NumberReading reading = QuantityParser.Default.Parse(text);
        IEnumerable<(int At, string Printed)> quantities = reading.Quantities.Select(q => (q.Span.Start, Print(q)));
        IEnumerable<(int At, string Printed)> others = reading.Others.Select(o => (o.Span.Start, $"{text[o.Span.Start..o.Span.End]} {o.Class}"));
        return string.Join("; ", quantities.Concat(others).OrderBy(n => n.At).Select(n => n.Printed));
    }

    private static string Print(Quantity quantity)
    {
        string most = quantity.ValueMax is { } max ? FormattableString.Invariant($"..{max}") : "";
        string bound = quantity.Bound is Bound.Exact or Bound.Range ? "" : " " + quantity.Bound;
        return FormattableString.Invariant($"{quantity.Printed} = {quantity.Value}{most} {quantity.Unit}").TrimEnd() + bound;
    }
}
