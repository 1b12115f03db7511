using System.Globalization;

namespace Xialu.TextMining.Structure;

/// <summary>One year or several, both ends included.</summary>
/// <param name="First">The first year, such as 2016.</param>
/// <param name="Last">The last year; equal to the first for one year.</param>
public readonly record struct YearSpan(int First, int Last)
{
    /// <summary>Makes the span of one year.</summary>
    /// <param name="year">The year.</param>
    public YearSpan(int year) : this(year, year) { }

    /// <summary>Whether the span is one year.</summary>
    public bool IsOneYear => First == Last;

    /// <summary><c>2022</c> or <c>2016-2020</c>.</summary>
    /// <returns>Invariant digits.</returns>
    public override string ToString() => IsOneYear
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
