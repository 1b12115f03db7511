namespace Xialu.TextMining.Formats;

/// <summary>A glyph of a page, with its text. Lengths are points, measured from the page's lower left corner.</summary>
/// <param name="Text">What it stands for: mostly one character, several for a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next glyph would begin.</param>
/// <param name="Baseline">The height of the line it stands on.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Whether nothing is to be seen of it.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
