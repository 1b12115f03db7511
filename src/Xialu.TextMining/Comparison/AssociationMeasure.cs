namespace Xialu.TextMining.Comparison;

/// <summary>A statistic of a <see cref="ContingencyTable"/>.</summary>
public enum AssociationMeasure
{
    /// <summary>The signed log-likelihood ratio G² (Dunning 1993).</summary>
    LogLikelihood,

    /// <summary>Pearson's signed χ², without correction.</summary>
    ChiSquared,

    /// <summary>Pearson's signed χ² with Yates's correction.</summary>
    ChiSquaredYates,

    /// <summary>Pointwise mutual information to base 2 (Church and Hanks 1990).</summary>
    PointwiseMutualInformation,
}
