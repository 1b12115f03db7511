namespace Xialu.TextMining.Tests;

/// <summary>Runs alone, since the processor time of a process is that of all its threads.</summary>
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public sealed class LinearTimeCollection;
