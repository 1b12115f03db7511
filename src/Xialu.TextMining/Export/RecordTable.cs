namespace Xialu.TextMining.Export;

/// <summary>The name and columns of one kind of record: the one list that every format is written from.</summary>
public abstract class RecordTable
{
    private protected RecordTable(string name, IReadOnlyList<Column> columns)
    {
        Name = name;
        Columns = columns;
    }

    /// <summary>The table's name, and its file's name without extension: <c>indicators</c>.</summary>
    public string Name { get; }

    /// <summary>The columns, in the order they are written.</summary>
    public IReadOnlyList<Column> Columns { get; }
}
