using System.Globalization;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>
/// The features of a paragraph: its words, its pairs of neighbouring words, pairs of characters of its two innermost headings, and its section.
/// Words are those of plain jieba, which never change, so that a model stays valid.
/// </summary>
internal static class AreaFeatures
{
    private const char WordMark = 'w', PairMark = 'b', SectionMark = 'k';
    private const string HeadingMarks = "hH";

    /// <summary>Longer words are names of files and the like.</summary>
    private const int LongestFeature = 64;

    /// <summary>Takes a feature; its characters are only lent.</summary>
    public delegate void Taker(ReadOnlySpan<char> feature);

    /// <summary>Hands out every feature of a paragraph as often as it occurs.</summary>
    public static void Of(AreaParagraph paragraph, Taker take)
    {
        Words(paragraph.Text, take);
        for (int i = 0; i < Math.Min(HeadingMarks.Length, paragraph.Headings.Count); i++) Heading(HeadingMarks[i], paragraph.Headings[i], take);
        if (paragraph.Section is { } section) take(SectionMark + section.ToString());
    }

    private static void Words(string text, Taker take)
    {
        Span<char> buffer = stackalloc char[LongestFeature];
        string before = "";
        foreach (string word in Segmenter.Default.Words(text))
        {
            if (!IsWord(word)) continue;
            if (Join(buffer, WordMark, word, "") is var one and > 0) take(buffer[..one]);
            if (before.Length > 0 && Join(buffer, PairMark, before, word) is var two and > 0) take(buffer[..two]);
            before = word;
        }
    }

    private static void Heading(char mark, string heading, Taker take)
    {
        Span<char> buffer = [mark, '\0', '\0'];
        for (int i = 1; i < heading.Length; i++)
        {
            (buffer[1], buffer[2]) = (heading[i - 1], heading[i]);
            take(buffer);
        }
    }

    // Figures differ from report to report, so only words with letters count.
    private static bool IsWord(string word)
    {
        foreach (char c in word)
            if (char.IsLetter(c)) return true;
        return false;
    }

    private static int Join(Span<char> buffer, char mark, string first, string second)
        => buffer.TryWrite(CultureInfo.InvariantCulture, $"{mark}{first}{(second.Length > 0 ? "_" : "")}{second}", out int length) ? length : 0;
}
