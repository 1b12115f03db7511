namespace Xialu.TextMining.Structure;

/// <summary>Where a report ends and what stands after it.</summary>
/// <param name="Closing">Index of the line that opens the call at the end; the number of lines where there is none.</param>
/// <param name="Annex">Index of the first line after the report; the number of lines where there is none.</param>
internal readonly record struct Tail(int Closing, int Annex);
