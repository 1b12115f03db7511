namespace Xialu.TextMining.Benchmarks;

/// <summary>What a measured segmenter hands out.</summary>
internal enum SegmentationOutput
{
    /// <summary>Places of words in the text.</summary>
    Offsets,

    /// <summary>Words as strings.</summary>
    Strings,

    /// <summary>Words as strings, with places and parts of speech.</summary>
    Tags,
}
