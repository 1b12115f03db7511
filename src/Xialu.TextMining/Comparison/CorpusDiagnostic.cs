using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>Something that keeps a report, or a part of it, out of a comparison.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Diagnostic">What it is; codes XT6xx.</param>
public sealed record CorpusDiagnostic(string Report, Diagnostic Diagnostic);
