using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>What the custom mapping reads from a row.</summary>
internal sealed class SegmentingInput
{
    public const string TextColumn = "Xialu.SegmentChinese.Text";
    public const string SettingsColumn = "Xialu.SegmentChinese.Settings";

    [ColumnName(TextColumn)]
    public ReadOnlyMemory<char> Text { get; set; }

    [ColumnName(SettingsColumn)]
    public ReadOnlyMemory<char> Settings { get; set; }
}
