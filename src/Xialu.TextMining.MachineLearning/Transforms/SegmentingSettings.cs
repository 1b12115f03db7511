using System.Text.Json;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>The options as a line of letters and digits, which is how they travel inside a saved model.</summary>
internal static class SegmentingSettings
{
    /// <summary>Checks options and writes them.</summary>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static string Write(ChineseSegmentingOptions options)
    {
        if (options.PartsOfSpeech is not null && options.Mode is not (SegmentationMode.Default or SegmentationMode.Tagged))
            throw new ArgumentException($"PartsOfSpeech needs the words of the tagged mode; Mode asks for {options.Mode}.", nameof(options));
        if (options.BindingWords.Any(string.IsNullOrEmpty)) throw new ArgumentException("One of the BindingWords is empty.", nameof(options));
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
}
