using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>An example as the trainer reads it.</summary>
internal sealed class AreaRow
{
    /// <summary>The class, counted from 0; ML.NET adds the 1 of its keys itself.</summary>
    public uint Label { get; set; }

    public float Weight { get; set; }

    public VBuffer<float> Features { get; set; }
}
