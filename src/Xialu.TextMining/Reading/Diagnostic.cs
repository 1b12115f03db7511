namespace Xialu.TextMining.Reading;

/// <summary>Something in the data that a reader should know of: what, how grave, and where.</summary>
/// <param name="Code">Greppable code, <c>XT</c> and three digits: 1xx reading, 2xx structure and damage, 3xx notes, 4xx indicators, 5xx slogans, 6xx comparison, 7xx corrections.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Span">The place in the document's text; empty at the place where something is missing.</param>
/// <param name="Message">A whole English sentence that says what was found and what it means.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, TextSpan Span, string Message);
