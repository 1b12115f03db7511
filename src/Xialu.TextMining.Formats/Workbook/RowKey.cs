namespace Xialu.TextMining.Formats;

/// <summary>What a link leads to: the first row of a report in a table, or its row of that number.</summary>
internal readonly record struct RowKey(string Table, string Report, string? Number = null);
