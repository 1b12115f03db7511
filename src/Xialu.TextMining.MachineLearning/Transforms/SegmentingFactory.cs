using Microsoft.ML.Transforms;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>Makes the mapping when a model is loaded: ML.NET finds it by the contract's name.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class SegmentingFactory : CustomMappingFactory<SegmentingInput, SegmentingOutput>
{
    public const string Contract = "Xialu.SegmentChinese.1";

    // Several threads may map rows of one view at a time; each sees the whole pair or none.
    private volatile Prepared? last;

    /// <inheritdoc/>
    public override Action<SegmentingInput, SegmentingOutput> GetMapping() => Map;

    private void Map(SegmentingInput row, SegmentingOutput output) => output.Words = CutterFor(row.Settings).Cut(row.Text.Span);

    // The settings are the same in every row of a model, so they are read once.
    private WordCutter CutterFor(ReadOnlyMemory<char> settings)
    {
        Prepared? known = last;
        if (known is not null && settings.Span.SequenceEqual(known.Settings)) return known.Cutter;
        string text = settings.ToString();
        var prepared = new Prepared(text, new WordCutter(SegmentingSettings.Read(text)));
        last = prepared;
        return prepared.Cutter;
    }

    private sealed record Prepared(string Settings, WordCutter Cutter);
}
