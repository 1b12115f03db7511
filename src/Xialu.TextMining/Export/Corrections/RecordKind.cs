namespace Xialu.TextMining.Export.Corrections;

/// <summary>A kind of record that can be corrected; its name in files is that of its table.</summary>
public enum RecordKind
{
    /// <summary>A figure, known by the place of its quantity.</summary>
    Indicators,

    /// <summary>A result or target without a number, known by the place of its phrase.</summary>
    Relations,

    /// <summary>A term with its note, known by the place of the definition.</summary>
    Footnotes,

    /// <summary>An occurrence of a slogan, known by its place.</summary>
    Slogans,
}
