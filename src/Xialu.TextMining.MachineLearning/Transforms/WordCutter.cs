using System.Collections.Frozen;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>Cuts texts into the words that some options ask for. Safe to share between threads.</summary>
internal sealed class WordCutter
{
    private readonly Segmenter segmenter;
    private readonly SegmentationMode mode;
    private readonly bool keepsPunctuation;
    private readonly FrozenSet<string> stopwords;
    private readonly FrozenSet<string> binding;
    private readonly FrozenSet<string>? partsOfSpeech;

    public WordCutter(ChineseSegmentingOptions options)
    {
        segmenter = SegmenterOf(options);
        mode = options.PartsOfSpeech is null ? options.Mode : SegmentationMode.Tagged;
        keepsPunctuation = options.KeepPunctuation;
        stopwords = options.Stopwords.ToFrozenSet(StringComparer.Ordinal);
        binding = options.BindingWords.ToFrozenSet(StringComparer.Ordinal);
        partsOfSpeech = options.PartsOfSpeech?.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words of a text, in order.</summary>
    public string[] Cut(ReadOnlySpan<char> text)
    {
        if (partsOfSpeech is not null)
            return [.. segmenter.Segment(text.ToString(), mode).Where(t => (partsOfSpeech.Contains(t.Tag!) || binding.Contains(t.Text)) && IsWanted(t.Text)).Select(t => t.Text)];
        return [.. segmenter.Words(text, mode).Where(IsWanted)];
    }

    private static Segmenter SegmenterOf(ChineseSegmentingOptions options)
    {
        Segmenter known = options.PolicyLexicon ? Segmenter.Policy : Segmenter.Default;
        if (options.BindingWords.Count == 0) return known;
        var lexicon = new Lexicon();
        foreach (string word in options.BindingWords) lexicon.Add(new LexiconEntry(word) { IsBinding = true });
        return known.With(lexicon);
    }

    private bool IsWanted(string word) => (keepsPunctuation ? word.Length > 0 : IsWord(word)) && !stopwords.Contains(word);

    private static bool IsWord(string token)
    {
        foreach (char c in token)
            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) return true;
        return false;
    }
}
