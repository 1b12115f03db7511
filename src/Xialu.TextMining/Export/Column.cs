namespace Xialu.TextMining.Export;

/// <summary>A column of a <see cref="RecordTable"/>.</summary>
/// <param name="Name">Its name in every format, camelCase.</param>
/// <param name="Type">What its cells hold.</param>
public record Column(string Name, ColumnType Type);
