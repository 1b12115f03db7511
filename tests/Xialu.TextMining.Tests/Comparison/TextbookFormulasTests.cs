using CsCheck;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

/// <summary>The statistics once more, each by the formula as its textbook prints it, over tables made at random.</summary>
public sealed class TextbookFormulasTests
{
    private static readonly Gen<ContingencyTable> Tables = Gen.Select(Gen.Long[0, 500], Gen.Long[1, 5_000], Gen.Long[0, 500], Gen.Long[1, 50_000])
        .Select((count, rest, reference, others) => new ContingencyTable(count, count + rest, reference, reference + others)).Where(t => t.Count + t.ReferenceCount > 0);

    // Observed and expected counts of the four cells.
    private static (double Observed, double Expected)[] Cells(ContingencyTable t)
    {
        double grand = t.Total + t.ReferenceTotal, thing = t.Count + t.ReferenceCount, other = grand - thing;
        return
        [
            (t.Count, thing * t.Total / grand), (t.ReferenceCount, thing * t.ReferenceTotal / grand),
            (t.Total - t.Count, other * t.Total / grand), (t.ReferenceTotal - t.ReferenceCount, other * t.ReferenceTotal / grand),
        ];
    }

    private static double Sign(ContingencyTable t) => Math.Sign((double)t.Count / t.Total - (double)t.ReferenceCount / t.ReferenceTotal);

    private static void Close(double expected, double actual) => Assert.InRange(actual, expected - 1e-6 - 1e-9 * Math.Abs(expected), expected + 1e-6 + 1e-9 * Math.Abs(expected));

    [Fact]
    public void The_log_likelihood_ratio_is_twice_the_sum_of_observed_by_the_logarithm_of_observed_to_expected()
        => Tables.Sample(t => Close(Sign(t) * 2 * Cells(t).Where(c => c.Observed > 0).Sum(c => c.Observed * Math.Log(c.Observed / c.Expected)), t.LogLikelihood), iter: 5_000);

    [Fact]
    public void Chi_squared_is_the_sum_of_squared_differences_by_expected()
        => Tables.Sample(t => Close(Sign(t) * Cells(t).Sum(c => (c.Observed - c.Expected) * (c.Observed - c.Expected) / c.Expected), t.ChiSquared), iter: 5_000);

    [Fact]
    public void Yates_takes_a_half_from_every_difference()
        => Tables.Sample(t => Close(Sign(t) * Cells(t).Sum(c => Math.Pow(Math.Max(0, Math.Abs(c.Observed - c.Expected) - 0.5), 2) / c.Expected), t.ChiSquaredYates), iter: 5_000);

    [Fact]
    public void Mutual_information_is_the_logarithm_of_the_joint_to_the_independent_probability()
        => Tables.Where(t => t.Count > 0).Sample(t =>
        {
            double grand = t.Total + t.ReferenceTotal;
            double joint = t.Count / grand, target = t.Total / grand, thing = (t.Count + t.ReferenceCount) / grand;
            Close(Math.Log(joint / (target * thing)) / Math.Log(2), t.PointwiseMutualInformation);
            Close(grand * target * thing, t.Expected);
        }, iter: 5_000);

    [Fact]
    public void Statistics_grow_with_the_table_and_information_does_not()
        => Tables.Sample(t =>
        {
            ContingencyTable ten = new(10 * t.Count, 10 * t.Total, 10 * t.ReferenceCount, 10 * t.ReferenceTotal);
            Close(10 * t.LogLikelihood, ten.LogLikelihood);
            Close(10 * t.ChiSquared, ten.ChiSquared);
            if (t.Count > 0) Close(t.PointwiseMutualInformation, ten.PointwiseMutualInformation);
        }, iter: 1_000);

    [Fact]
    public void As_many_pairs_share_a_band_as_the_formula_tells()
    {
        // 1 − (1 − s⁴)¹⁶ for each pair, summed over pairs of every likeness.
        Random random = new(6);
        double expected = 0;
        int shared = 0;
        for (int pair = 0; pair < 2_000; pair++)
        {
            string first = Text(random, 80), second = Changed(first, random, pair % 12);
            expected += 1 - Math.Pow(1 - Math.Pow(PlainJaccard.Of(first, second), 4), MinHash.Bands);
            ulong[] one = new ulong[MinHash.Bands], other = new ulong[MinHash.Bands];
            MinHash.Sketch(first, one);
            MinHash.Sketch(second, other);
            if (one.Zip(other).Any(b => b.First == b.Second)) shared++;
        }
        Assert.InRange(shared, 0.93 * expected, 1.07 * expected);
    }

    [Fact]
    public void Jaccard_similarity_is_that_of_sets_of_strings_also_when_the_set_is_filled_again()
    {
        ShingleSet set = new(), otherSet = new();
        Gen.Select(Gen.Char["山水路"].Array[3, 400], Gen.Char["山水路桥"].Array[3, 60]).Select((a, b) => (First: new string(a), Second: new string(b))).Sample(texts =>
        {
            otherSet.Fill(texts.Second);
            set.Fill(texts.First);
            for (int again = 0; again < 2; again++) Assert.Equal(PlainJaccard.Of(texts.First, texts.Second), set.Jaccard(texts.Second, otherSet.Count));
        }, iter: 1_000, threads: 1);
    }

    [Theory]
    [InlineData("全县ＧＤＰ增长５％！", "全县GDP增长5")]
    [InlineData("gdp “增长”", "GDP增长")]
    [InlineData("，。 \n", "")]
    [InlineData("𠮷田", "𠮷田")]
    public void A_bare_text_has_no_marks_one_width_and_one_case(string text, string bare)
        => Assert.Equal((bare, bare.Length), (BareText.Of(text), BareText.LengthOf(text)));

    private static string Text(Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(3_000)))]);

    private static string Changed(string text, Random random, int changes)
    {
        char[] copy = [.. text];
        for (int i = 0; i < changes; i++) copy[random.Next(copy.Length)] = '新';
        return new string(copy);
    }
}
