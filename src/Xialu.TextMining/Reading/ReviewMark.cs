namespace Xialu.TextMining.Reading;

/// <summary>What a person who checked a record against its text did with it.</summary>
public enum ReviewMark
{
    /// <summary>Nobody has looked at it.</summary>
    None,

    /// <summary>Found right as it is.</summary>
    Accepted,

    /// <summary>Put right in some of its fields.</summary>
    Corrected,

    /// <summary>Missing before; written by the person.</summary>
    Added,
}
