using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What became of one input of a shard.</summary>
/// <param name="Index">Its place among the inputs of all shards, from 0.</param>
/// <param name="Path">Its path.</param>
/// <param name="Name">The name of its report.</param>
/// <param name="Sha256">SHA-256 of the file; null where it cannot be read.</param>
/// <param name="Failure">Why there are no records; null where there are.</param>
internal sealed record ManifestLine(int Index, string Path, string Name, string? Sha256, FailedInput? Failure);
