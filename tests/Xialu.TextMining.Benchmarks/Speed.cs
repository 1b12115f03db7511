namespace Xialu.TextMining.Benchmarks;

/// <summary>How many are done in a second, and in a second of processor time.</summary>
internal readonly record struct Speed(double ASecond, double AProcessorSecond);
