using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Cuts a stretch of text that no full stop ends into pieces, so that looking back inside a sentence stays cheap on any input.</summary>
internal static class SentencePieces
{
    // The longest sentence with a figure in 484 real reports has 425 characters; one this long is a list that lost its stops.
    private const int Longest = 800;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，,；;、");

    /// <summary>The sentence itself, or its pieces, cut after the last mark within reach.</summary>
    public static TextSpan[] Of(DocumentText text, TextSpan sentence) => sentence.Length <= Longest ? [sentence] : [.. Cut(text, sentence)];

    private static IEnumerable<TextSpan> Cut(DocumentText text, TextSpan sentence)
    {
        int start = sentence.Start;
        while (sentence.End - start > Longest)
        {
            int mark = text.AsSpan(new TextSpan(start, Longest)).LastIndexOfAny(Breaks);
            int length = mark > 0 ? mark + 1 : Longest;
            yield return new TextSpan(start, length);
            start += length;
        }
        yield return TextSpan.FromBounds(start, sentence.End);
    }
}
