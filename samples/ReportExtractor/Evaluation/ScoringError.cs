namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>A row that is missing, differs or should not be there.</summary>
internal sealed record ScoringError(string Kind, string Start, string Quantity, string Name, string Detail);
