using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Export;

/// <summary>A record with the report it was found in.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Report">The report.</param>
/// <param name="Record">The record.</param>
public sealed record ComparedRow<T>(ComparedReport Report, T Record);
