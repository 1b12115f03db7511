using BenchmarkDotNet.Attributes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Time and memory of each form of output, on the repository's own reports.</summary>
[MemoryDiagnoser]
public class SegmenterBenchmarks
{
    private readonly List<TextSpan> spans = [];
    private string text = "";

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Read()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "corpus"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        string[] files = [.. Directory.GetFiles(Path.Combine(folder, "corpus"), "*.md").Order(StringComparer.Ordinal)];
        text = string.Concat(files.Select(File.ReadAllText));
    }

    /// <summary>Places only.</summary>
    [Benchmark(Baseline = true)]
    public int Offsets()
    {
        spans.Clear();
        Segmenter.Default.Segment(text, spans);
        return spans.Count;
    }

    /// <summary>Strings.</summary>
    [Benchmark]
    public int Strings() => Segmenter.Default.Words(text).Count;

    /// <summary>Places, strings and tags.</summary>
    [Benchmark]
    public int Tags() => Segmenter.Default.Segment(text, SegmentationMode.Tagged).Count;

    /// <summary>Strings with the policy terms kept whole.</summary>
    [Benchmark]
    public int Policy() => Segmenter.Policy.Words(text).Count;
}
