namespace Xialu.TextMining.Export.Corrections;

/// <summary>A field with the value that a reviewer gave it.</summary>
/// <param name="Name">The field's name in the exported tables: <c>period</c>.</param>
/// <param name="Value">A <see cref="string"/>, a <see cref="decimal"/>, an <see cref="IReadOnlyList{T}"/> of <see cref="string"/>, or null for none.</param>
public readonly record struct CorrectedField(string Name, object? Value);
