namespace Xialu.TextMining.Segmentation;

/// <summary>The part of speech of a word that was cut in <see cref="SegmentationMode.Tagged"/>.</summary>
internal static class WordTags
{
    // What the original answers for a word that it has no tag for.
    private const string None = "x";

    /// <summary>The tag that the model found, or else the word's own.</summary>
    /// <param name="cut">The word.</param>
    /// <param name="vocabulary">The words known.</param>
    public static string Of(in Cut cut, Vocabulary vocabulary)
    {
        if (cut.Tag != 0) return TaggingModel.Instance.Tags[cut.Tag];
        if (cut.Word < Cut.NoWord) return vocabulary.Entry(cut.Word).Tag ?? None;
        return vocabulary.Image.Tag(cut.Word) ?? None;
    }
}
