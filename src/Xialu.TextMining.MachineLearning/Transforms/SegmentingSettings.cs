using System.Text.Json;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>The options as a line of letters and digits, which is how they travel inside a saved model.</summary>
internal static class SegmentingSettings
{
    /// <summary>Every tag that a word can have, in ordinal order.</summary>
    public static readonly SortedSet<string> PartsOfSpeech = new(EmbeddedTable.Rows("parts-of-speech.tsv").Select(r => r[0]), StringComparer.Ordinal);

    /// <summary>Checks options and writes them.</summary>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static string Write(ChineseSegmentingOptions options)
    {
        Check(options);
        return Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(options, SegmentingJson.Default.ChineseSegmentingOptions));
    }

    /// <summary>Reads options from a model.</summary>
    /// <exception cref="InvalidDataException">The line was written by a newer version or is damaged.</exception>
    public static ChineseSegmentingOptions Read(string settings)
    {
        try
        {
            return JsonSerializer.Deserialize(Convert.FromBase64String(settings), SegmentingJson.Default.ChineseSegmentingOptions)
                ?? throw new InvalidDataException("The model's settings of SegmentChinese are empty.");
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw new InvalidDataException("The model's settings of SegmentChinese cannot be read; the model was saved by a newer version of this package, or is damaged.", e);
        }
    }

    private static void Check(ChineseSegmentingOptions options)
    {
        if (!Enum.IsDefined(options.Mode)) throw new ArgumentException($"Found the mode {options.Mode:D}; expected a SegmentationMode.", nameof(options));
        if (options.BindingWords is null || options.BindingWords.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("One of the BindingWords is empty; expected words of one character or more.", nameof(options));
        if (options.Stopwords is null || options.Stopwords.Any(string.IsNullOrEmpty))
            throw new ArgumentException("One of the Stopwords is empty; expected words of one character or more.", nameof(options));
        if (options.PartsOfSpeech is not { } wanted) return;
        if (options.Mode is not (SegmentationMode.Default or SegmentationMode.Tagged))
            throw new ArgumentException($"PartsOfSpeech needs the words of the tagged mode; Mode asks for {options.Mode}.", nameof(options));
        if (wanted.Count == 0) throw new ArgumentException("PartsOfSpeech is an empty list, which no word would pass; expected tags, or null for all words.", nameof(options));
        foreach (string tag in wanted)
            if (tag is null || !PartsOfSpeech.Contains(tag))
                throw new ArgumentException($"Found the part of speech '{tag}'; expected one of jieba's: {string.Join(' ', PartsOfSpeech)}.", nameof(options));
    }
}
