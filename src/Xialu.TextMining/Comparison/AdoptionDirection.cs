using System.Diagnostics.CodeAnalysis;

namespace Xialu.TextMining.Comparison;

/// <summary>Which way a slogan went between governments.</summary>
public enum AdoptionDirection
{
    /// <summary>Only one place has it.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "Nobody takes it for a number here.")]
    Single,

    /// <summary>It came from above: a government beneath a first one took it over, and none above did.</summary>
    Down,

    /// <summary>It rose from below: a government above a first one took it over in a later year.</summary>
    Up,

    /// <summary>It went from place to place, neither of them above the other.</summary>
    Across,
}
