namespace Xialu.TextMining.Comparison;

/// <summary>
/// How often a thing was counted in a target and in a reference: the two-by-two table behind keyness (a word here and elsewhere) and
/// collocation (a word after another word and after all others). Statistics that have a direction are signed: positive where the target has more
/// than its share. Where a row or a column of the table is empty there is nothing to tell, and they are 0.
/// </summary>
/// <param name="Count">How often the thing was counted in the target.</param>
/// <param name="Total">How many things were counted in the target, this one included.</param>
/// <param name="ReferenceCount">How often the thing was counted in the reference.</param>
/// <param name="ReferenceTotal">How many things were counted in the reference, this one included.</param>
public readonly record struct ContingencyTable(long Count, long Total, long ReferenceCount, long ReferenceTotal)
{
    /// <summary>How often the thing would stand in the target if target and reference used it alike; 0 where nothing was counted.</summary>
    public double Expected => GrandTotal == 0 ? 0 : (double)(Count + ReferenceCount) * Total / GrandTotal;

    /// <summary>
    /// The signed log-likelihood ratio G² = 2 Σ O ln(O/E) over all four cells (Dunning 1993, Accurate Methods for the Statistics of Surprise and
    /// Coincidence, Computational Linguistics 19:1), natural logarithm, without correction. 3.84, 6.63, 10.83 and 15.13 are its
    /// critical values for p &lt; 0.05, 0.01, 0.001 and 0.0001.
    /// </summary>
    public double LogLikelihood
    {
        get
        {
            if (IsDegenerate) return 0;
            double thing = Count + ReferenceCount, other = GrandTotal - thing;
            double sum = Surprise(Count, thing * Total) + Surprise(ReferenceCount, thing * ReferenceTotal)
                + Surprise(Total - Count, other * Total) + Surprise(ReferenceTotal - ReferenceCount, other * ReferenceTotal);
            return Sign * Math.Max(0, 2 * sum);
        }
    }

    /// <summary>Pearson's signed χ² without correction, one degree of freedom.</summary>
    public double ChiSquared => ChiSquaredLess(0);

    /// <summary>Pearson's signed χ² with Yates's correction for continuity: half the grand total is taken from the cross difference, down to 0 at most (Yates 1934).</summary>
    public double ChiSquaredYates => ChiSquaredLess(GrandTotal / 2.0);

    /// <summary>
    /// Pointwise mutual information log₂(O/E) of the first cell (Church and Hanks 1990); negative infinity where the thing is not in the target, and 0
    /// where there is nothing to tell.
    /// </summary>
    public double PointwiseMutualInformation => IsDegenerate ? 0 : Math.Log2(Count / Expected);

    private double GrandTotal => (double)Total + ReferenceTotal;

    private double CrossDifference => (double)Count * (ReferenceTotal - ReferenceCount) - (double)ReferenceCount * (Total - Count);

    private int Sign => Math.Sign(CrossDifference);

    private bool IsDegenerate => Total == 0 || ReferenceTotal == 0 || Count + ReferenceCount == 0 || Count + ReferenceCount == Total + ReferenceTotal;

    /// <summary>One of the statistics.</summary>
    /// <param name="measure">Which.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such statistic.</exception>
    public double Value(AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.LogLikelihood => LogLikelihood,
        AssociationMeasure.ChiSquared => ChiSquared,
        AssociationMeasure.ChiSquaredYates => ChiSquaredYates,
        AssociationMeasure.PointwiseMutualInformation => PointwiseMutualInformation,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such statistic."),
    };

    // An empty cell adds nothing, as x ln x goes to 0.
    private double Surprise(double observed, double margins) => observed == 0 ? 0 : observed * Math.Log(observed * GrandTotal / margins);

    private double ChiSquaredLess(double correction)
    {
        if (IsDegenerate) return 0;
        double difference = Math.Max(0, Math.Abs(CrossDifference) - correction);
        double thing = Count + ReferenceCount;
        return Sign * GrandTotal * difference / Total * difference / ReferenceTotal / thing / (GrandTotal - thing);
    }
}
