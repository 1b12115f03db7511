namespace Xialu.TextMining.Quantities;

/// <summary>A unit found after a number.</summary>
/// <param name="Unit">The unit; <see cref="Unit.None"/> where there is none.</param>
/// <param name="End">Index after it.</param>
/// <param name="More">Whether 余, 多 or 几 stands before or inside it.</param>
internal readonly record struct UnitMatch(Unit Unit, int End, bool More)
{
    public bool IsFound => Unit.Printed.Length > 0;
}
