namespace Xialu.TextMining.Quantities;

/// <summary>What the words around a number say about it.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Start">Index of the first hedge character, or of the number.</param>
/// <param name="End">Index after the last hedge character, or after the number.</param>
/// <param name="IsAfter">Whether a hedge stands after the number.</param>
internal readonly record struct HedgeReading(Bound Bound, int Start, int End, bool IsAfter)
{
    /// <summary>Whether it was printed before an earlier member of the list: 分别超过9%、9.5%.</summary>
    public bool IsShared { get; init; }
}
