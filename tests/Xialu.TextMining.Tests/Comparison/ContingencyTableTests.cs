using System.Globalization;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class ContingencyTableTests
{
    /// <summary>Made by association.py beside the table, by other formulas and with 50 digits.</summary>
    public static TheoryData<string> Expected => [.. File.ReadLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Comparison", "Golden", "association.tsv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Every_statistic_is_that_of_an_independent_calculation(string line)
    {
        string[] cells = line.Split('\t');
        long[] counts = [.. cells.Take(4).Select(c => long.Parse(c, CultureInfo.InvariantCulture))];
        var table = new ContingencyTable(counts[0], counts[1], counts[2], counts[3]);
        AssertClose(cells[4], table.LogLikelihood);
        AssertClose(cells[5], table.ChiSquared);
        AssertClose(cells[6], table.ChiSquaredYates);
        if (cells[7] == "-inf") Assert.Equal(double.NegativeInfinity, table.PointwiseMutualInformation);
        else AssertClose(cells[7], table.PointwiseMutualInformation);
    }

    [Fact]
    public void The_bigram_of_the_paper_has_the_papers_value()
    {
        // Dunning 1993, table 1: "the swiss" stands 110 times; the other cells are 2442, 111 and 29114; G² is 270.72.
        var table = new ContingencyTable(110, 110 + 111, 2442, 2442 + 29114);
        Assert.Equal(270.72, table.LogLikelihood, 0.01);
    }

    [Theory]
    [InlineData(0, 0, 5, 10)]
    [InlineData(5, 10, 0, 0)]
    [InlineData(0, 10, 0, 10)]
    [InlineData(10, 10, 20, 20)]
    public void An_empty_row_or_column_tells_nothing(long count, long total, long referenceCount, long referenceTotal)
    {
        var table = new ContingencyTable(count, total, referenceCount, referenceTotal);
        Assert.All(Enum.GetValues<AssociationMeasure>(), m => Assert.Equal(0, table.Value(m)));
    }

    [Fact]
    public void The_sign_turns_when_target_and_reference_change_places()
    {
        var table = new ContingencyTable(30, 1000, 10, 2000);
        var turned = new ContingencyTable(10, 2000, 30, 1000);
        Assert.True(table.LogLikelihood > 0);
        Assert.Equal(table.LogLikelihood, -turned.LogLikelihood, 1e-9);
        Assert.Equal(table.ChiSquared, -turned.ChiSquared, 1e-9);
        Assert.Equal(table.ChiSquaredYates, -turned.ChiSquaredYates, 1e-9);
        Assert.True(table.PointwiseMutualInformation > 0 && turned.PointwiseMutualInformation < 0);
    }

    [Fact]
    public void Each_measure_names_its_statistic()
    {
        var table = new ContingencyTable(30, 1000, 10, 2000);
        Assert.Equal(
            [table.LogLikelihood, table.ChiSquared, table.ChiSquaredYates, table.PointwiseMutualInformation],
            Enum.GetValues<AssociationMeasure>().Select(table.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Value((AssociationMeasure)9));
    }

    // The table has ten decimals; large statistics lose their last digits in binary.
    private static void AssertClose(string expected, double actual)
    {
        double value = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.InRange(actual, value - 1e-9 - Math.Abs(value) * 1e-8, value + 1e-9 + Math.Abs(value) * 1e-8);
    }
}
