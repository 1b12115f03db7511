namespace Xialu.TextMining.Export;

/// <summary>A column that knows how to read its cell from a record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Name">Its name in every format, camelCase.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Read">Gives the cell of a record: a value of the type's CLR type, or null.</param>
public sealed record Column<T>(string Name, ColumnType Type, Func<T, object?> Read) : Column(Name, Type);
