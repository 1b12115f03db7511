using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>What the custom mapping adds to a row.</summary>
internal sealed class SegmentingOutput
{
    public const string WordsColumn = "Xialu.SegmentChinese.Words";

    [ColumnName(WordsColumn)]
    public string[] Words { get; set; } = [];
}
