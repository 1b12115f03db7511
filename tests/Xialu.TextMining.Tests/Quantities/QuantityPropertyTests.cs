using System.Globalization;
using CsCheck;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    private const string Alphabet = "0123456789０９.．,、，。：:-－—～%％‰+×/ 　[]〔〕（）“”\n一二两三十百千万亿余多几数半翻番倍成约近超不以上下左右内元家个户项人次吨年月日第每级号强GPMm²分之至到和企业项目\uD800\0";

    private static readonly string[] Units = ["亿元", "万平方米", "家", "%", "个百分点", "万千瓦时"];

    private static readonly Gen<string> Noise = Gen.Char[Alphabet].Array[0, 80].Select(c => new string(c));

    private static readonly Gen<decimal> Amount = Gen.Select(Gen.Int[1, 99_999_999], Gen.Int[0, 4], (mantissa, places) => new decimal(mantissa, 0, 0, false, (byte)places));

    [Fact]
    public void An_amount_in_any_print_parses_back_to_the_same_decimal()
        => Gen.Select(Amount, Gen.Int[0, Units.Length - 1].Select(i => Units[i]), Gen.Int[0, 3]).Sample((amount, unit, style) =>
        {
            string text = $"总量达到{Print(amount, style)}{unit}。";
            Quantity quantity = Assert.Single(QuantityParser.Default.Parse(text).Quantities);
            Assert.Equal((amount, unit), (quantity.Value, quantity.Unit));
        });

    [Fact]
    public void Spans_lie_inside_in_order_and_apart_and_print_what_they_cover()
        => Noise.Sample(text =>
        {
            NumberReading reading = QuantityParser.Default.Parse(text);
            int end = 0;
            foreach (TextSpan span in reading.Quantities.Select(q => q.Span).Concat(reading.Others.Select(o => o.Span)).Order())
            {
                Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, text);
                end = span.End;
            }
            Assert.All(reading.Quantities, q => Assert.Equal(text[q.Span.Start..q.Span.End], q.Printed));
            Assert.All(reading.Quantities, q => Assert.True(q.HedgedSpan.Contains(q.Span), text));
        });

    [Fact]
    public void Every_digit_is_in_a_quantity_or_in_a_named_other_number()
        => Noise.Sample(text =>
        {
            NumberReading reading = QuantityParser.Default.Parse(text);
            var covered = new bool[text.Length];
            foreach (TextSpan span in reading.Quantities.Select(q => q.Span).Concat(reading.Others.Select(o => o.Span)))
                covered.AsSpan(span.Start, span.Length).Fill(true);
            for (int i = 0; i < text.Length; i++) Assert.True(covered[i] || !(char.IsAsciiDigit(text[i]) || text[i] is >= '０' and <= '９'), text);
        });

    [Fact]
    public void A_stretch_reads_as_if_it_stood_alone()
        => Gen.Select(Noise, Noise, Noise).Sample((before, text, after) =>
        {
            NumberReading alone = QuantityParser.Default.Parse(text);
            NumberReading inside = QuantityParser.Default.Parse(before + text + after, new TextSpan(before.Length, text.Length));
            Assert.Equal(alone.Quantities.Select(q => (q.Span.Start, q.Printed, q.Value, q.Unit, q.Bound)), inside.Quantities.Select(q => (q.Span.Start - before.Length, q.Printed, q.Value, q.Unit, q.Bound)));
            Assert.Equal(alone.Others.Select(o => (o.Span.Start, o.Class)), inside.Others.Select(o => (o.Span.Start - before.Length, o.Class)));
        });

    [Theory]
    [InlineData("1")]
    [InlineData("“")]
    [InlineData("亿")]
    [InlineData("百分之")]
    [InlineData("1、")]
    [InlineData("1-")]
    [InlineData("1:")]
    [InlineData("2020—")]
    [InlineData("1个、")]
    public void A_very_long_run_of_one_thing_ends_without_an_exception(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        NumberReading reading = QuantityParser.Default.Parse(text);
        Assert.All(reading.Quantities, q => Assert.True(q.Span.End <= text.Length));
    }

    [Fact]
    public void A_number_too_long_to_hold_is_an_unknown_number()
        => Assert.Equal(NumberClass.Unknown, Assert.Single(QuantityParser.Default.Parse("共12345678901234567890亿元").Others).Class);

    private static string Print(decimal amount, int style) => style switch
    {
        0 => amount.ToString(CultureInfo.InvariantCulture),
        1 => amount.ToString("#,##0.####", CultureInfo.InvariantCulture),
        2 => string.Concat(amount.ToString(CultureInfo.InvariantCulture).Select(c => c == '.' ? '．' : (char)(c - '0' + '０'))),
        _ => amount.ToString("#,##0.####", CultureInfo.InvariantCulture).Replace(',', ' '),
    };
}
