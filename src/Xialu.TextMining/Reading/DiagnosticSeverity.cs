namespace Xialu.TextMining.Reading;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; no record suffers.</summary>
    Info,

    /// <summary>Records near the place may be wrong or missing.</summary>
    Warning,

    /// <summary>Something could not be read at all.</summary>
    Error,
}
