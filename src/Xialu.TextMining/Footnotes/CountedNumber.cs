namespace Xialu.TextMining.Footnotes;

/// <summary>A number in a definition.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, with its powers of ten.</param>
/// <param name="Digits">Its value in digits; N where it is open.</param>
/// <param name="Bare">Its digits without the powers of ten behind them: 50 of 50亿.</param>
/// <param name="Opens">Whether it opens a member: behind a stop, a joint, a word that leads to a count.</param>
/// <param name="IsTime">Whether it counts years.</param>
internal readonly record struct CountedNumber(int Start, int End, string Digits, string Bare, bool Opens, bool IsTime);
