using System.Globalization;

namespace Xialu.TextMining.Benchmarks;

/// <summary>What <see cref="SegmentationBenchmark"/> measured.</summary>
internal sealed record SegmentationSpeed
{
    /// <summary>What was measured.</summary>
    public required string Peer { get; init; }

    /// <summary>Unicode characters cut in a second of one thread, line ends not counted.</summary>
    public required double CharactersPerSecond { get; init; }

    /// <summary>Unicode characters cut in a second of processor time; on a busy machine the figure to compare.</summary>
    public required double CharactersPerProcessorSecond { get; init; }

    /// <summary>Milliseconds from the first use of a segmenter to its first word.</summary>
    public required double LoadMilliseconds { get; init; }

    /// <summary>Greatest working set of the process, in mebibytes.</summary>
    public required long PeakMebibytes { get; init; }

    /// <summary>By how many mebibytes the greatest working set exceeds that before the first use of a segmenter.</summary>
    public required long AddedMebibytes { get; init; }

    /// <summary>Words of one pass over the text.</summary>
    public required long Tokens { get; init; }

    /// <summary>Bytes allocated on the managed heap for each character.</summary>
    public required double BytesPerCharacter { get; init; }

    /// <summary>The figures as one line of JSON, as the peers print theirs.</summary>
    /// <returns>An object with <c>peer chars_per_s load_ms peak_mb tokens</c> and <c>added_mb chars_per_cpu_s bytes_per_char</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"peer":"{{Peer}}","chars_per_s":{{CharactersPerSecond:F0}},"load_ms":{{LoadMilliseconds:F0}},"peak_mb":{{PeakMebibytes}},"added_mb":{{AddedMebibytes}},"tokens":{{Tokens}},"chars_per_cpu_s":{{CharactersPerProcessorSecond:F0}},"bytes_per_char":{{BytesPerCharacter:F2}}}""");
}
