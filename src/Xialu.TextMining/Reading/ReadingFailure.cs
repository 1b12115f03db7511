namespace Xialu.TextMining.Reading;

/// <summary>Why a file could not be read.</summary>
public enum ReadingFailure
{
    /// <summary>There is no such file, or it is a folder.</summary>
    Missing,

    /// <summary>The operating system does not give it out.</summary>
    Denied,

    /// <summary>It has no bytes, or no text in them.</summary>
    Empty,

    /// <summary>It is not a text file although its name says so.</summary>
    Binary,

    /// <summary>No reader is known for its extension or format.</summary>
    UnknownFormat,

    /// <summary>It is larger, longer, deeper or more tightly packed than a limit of <see cref="ReadingLimits"/>.</summary>
    LimitReached,

    /// <summary>Its bytes break the rules of its format.</summary>
    Malformed,
}
