namespace Xialu.TextMining.Footnotes;

/// <summary>How well the text before a marker agrees with an entry's term.</summary>
internal enum Agreement
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It ends with a part of the term.</summary>
    Part,

    /// <summary>The term, or one of its heads, stands a little before the marker.</summary>
    Near,

    /// <summary>It ends with the term or with one of its heads.</summary>
    Exact,
}
