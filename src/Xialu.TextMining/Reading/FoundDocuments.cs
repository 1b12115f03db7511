namespace Xialu.TextMining.Reading;

/// <summary>What a search for reports gave.</summary>
/// <param name="Files">Paths of the files, each once, in ordinal order.</param>
/// <param name="Failures">The inputs that gave no file, in the order asked for, each with its reason.</param>
public sealed record FoundDocuments(IReadOnlyList<string> Files, IReadOnlyList<ReadingException> Failures);
