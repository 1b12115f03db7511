namespace Xialu.TextMining.Export;

/// <summary>A record with the report it was found in, which is what a row of a table is made from.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Report">The report.</param>
/// <param name="Record">The record.</param>
public sealed record ReportRow<T>(MinedReport Report, T Record);
