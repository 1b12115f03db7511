using System.Globalization;

namespace Xialu.TextMining.Export;

/// <summary>Numbers as every format prints them: invariant, no exponent, no trailing zeros.</summary>
internal static class PlainNumber
{
    // Dividing by a one of full scale drops the zeros that a decimal remembers from its source (1.50 → 1.5).
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Trim(decimal value) => value / One;

    public static string Of(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
