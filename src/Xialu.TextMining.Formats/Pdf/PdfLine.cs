namespace Xialu.TextMining.Formats;

/// <summary>A printed line.</summary>
/// <param name="Text">Its text without white space around; a wide gap inside is a tab.</param>
/// <param name="Page">The page it stands on, from 1.</param>
/// <param name="Left">Where its first visible glyph begins, in points.</param>
/// <param name="Right">Where its last visible glyph ends.</param>
/// <param name="Baseline">Its height above the lower edge of the page.</param>
/// <param name="Size">The size of most of its glyphs.</param>
internal sealed record PdfLine(string Text, int Page, double Left, double Right, double Baseline, double Size)
{
    /// <summary>As <see cref="Right"/>, but without a mark at the end, which may hang beyond the margin.</summary>
    public required double Within { get; init; }

    /// <summary>How wide its first word is, with the marks that stick to it.</summary>
    public required double FirstWord { get; init; }
}
