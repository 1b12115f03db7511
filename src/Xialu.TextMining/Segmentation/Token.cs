using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Segmentation;

/// <summary>One occurrence of a word.</summary>
/// <param name="Span">Where it stands in the text that was segmented; UTF-16 units.</param>
/// <param name="Text">The word. Words of the lexicon share one string, so that asking for the text of a token costs nothing.</param>
/// <param name="Tag">Part of speech in jieba's tag set (<c>n</c>, <c>v</c>, <c>ns</c>, …); null where <see cref="SegmentationMode.Tagged"/> was not asked for and no binding lexicon gives one.</param>
public readonly record struct Token(TextSpan Span, string Text, string? Tag = null)
{
    /// <summary>The word, with its tag where it has one, as jieba prints it.</summary>
    /// <returns><c>word/tag</c>, or the word alone.</returns>
    public override string ToString() => Tag is null ? Text : Text + "/" + Tag;
}
