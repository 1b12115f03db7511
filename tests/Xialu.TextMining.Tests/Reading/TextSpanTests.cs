using CsCheck;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], (start, length) => new TextSpan(start, length));

    [Fact]
    public void A_span_is_half_open_and_knows_its_end()
    {
        var span = new TextSpan(3, 4);
        Assert.Equal((3, 4, 7), (span.Start, span.Length, span.End));
        Assert.Equal(span, TextSpan.FromBounds(3, 7));
        Assert.Equal("[3..7)", span.ToString());
        Assert.True(span.Contains(3));
        Assert.True(span.Contains(6));
        Assert.False(span.Contains(7));
        Assert.False(span.Contains(2));
    }

    [Theory]
    [InlineData(-1, 0, "start")]
    [InlineData(0, -1, "length")]
    [InlineData(1, int.MaxValue, "length")]
    [InlineData(int.MaxValue, 1, "length")]
    public void Numbers_that_make_no_span_are_refused(int start, int length, string culprit)
        => Assert.Throws<ArgumentOutOfRangeException>(culprit, () => new TextSpan(start, length));

    [Fact]
    public void An_end_before_the_start_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(5, 4));

    [Fact]
    public void The_largest_span_reaches_the_last_index() => Assert.Equal(int.MaxValue, new TextSpan(1, int.MaxValue - 1).End);

    [Fact]
    public void Spans_overlap_exactly_where_they_share_a_unit()
        => Gen.Select(Spans, Spans).Sample((a, b) => Assert.Equal(Units(a).Intersect(Units(b)).Any(), a.Overlaps(b)));

    [Fact]
    public void A_span_holds_another_exactly_where_it_holds_all_its_units()
        => Gen.Select(Spans, Spans).Where((_, b) => b.Length > 0).Sample((a, b) => Assert.Equal(Units(b).All(a.Contains), a.Contains(b)));

    [Fact]
    public void Order_is_by_start_then_length_and_the_signs_agree_with_it()
        => Gen.Select(Spans, Spans).Sample((a, b) =>
        {
            int order = (a.Start, a.Length).CompareTo((b.Start, b.Length));
            Assert.Equal(Math.Sign(order), Math.Sign(a.CompareTo(b)));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (a < b, a <= b, a > b, a >= b));
            Assert.Equal(order == 0, a == b);
        });

    [Fact]
    public void A_span_is_neither_before_nor_after_its_equal()
    {
        var (a, b) = (new TextSpan(3, 4), new TextSpan(3, 4));
        Assert.Equal((0, false, true, false, true), (a.CompareTo(b), a < b, a <= b, a > b, a >= b));
    }

    private static IEnumerable<int> Units(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}
