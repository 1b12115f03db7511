using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Slogans;

/// <summary>Asks the segmenter where words end; only candidates are asked about, so that the walk over the text stays fast.</summary>
internal static class WordBreaks
{
    /// <summary>The offsets at which words of a run of characters begin or end, as bits: bit n is set where a word ends after n characters.</summary>
    public static ulong Of(ReadOnlySpan<char> run, SegmentationMode mode = SegmentationMode.WithoutHmm)
    {
        var words = new List<TextSpan>();
        Segmenter.Default.Segment(run, words, mode);
        ulong breaks = 1;
        foreach (TextSpan word in words)
        {
            if (word.End < 64) breaks |= 1UL << word.End;
        }

        return breaks;
    }

    /// <summary>Whether a word ends at an offset.</summary>
    public static bool At(ulong breaks, int offset) => (breaks & (1UL << offset)) != 0;
}
