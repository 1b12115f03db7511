namespace Xialu.TextMining.Indicators;

/// <summary>What kind of piece a sentence is read in.</summary>
internal enum ElementKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A quantity with its hedge words.</summary>
    Quantity,

    /// <summary>A quotation, whole.</summary>
    Quote,

    /// <summary>A bracket without a quantity, whole.</summary>
    Bracket,

    /// <summary>、</summary>
    Pause,

    /// <summary>，；： or the edge of a bracket with a quantity in it.</summary>
    Break,
}
