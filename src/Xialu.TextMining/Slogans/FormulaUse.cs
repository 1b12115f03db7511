namespace Xialu.TextMining.Slogans;

/// <summary>How the words of a formula are to be read.</summary>
internal enum FormulaUse
{
    /// <summary>A common goal: known, so that nothing else is read into its words, but no record.</summary>
    Goal,

    /// <summary>A formula where it stands without quotation marks; in quotes it is a quoted phrase.</summary>
    Fixed,

    /// <summary>A formula with and without quotation marks.</summary>
    QuotedToo,

    /// <summary>A formula in quotation marks only: without them the words have their plain sense.</summary>
    QuotedOnly,
}
