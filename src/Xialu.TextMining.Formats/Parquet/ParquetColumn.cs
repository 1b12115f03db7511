using Parquet;
using Parquet.Schema;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>The cells of one column of a row group.</summary>
internal abstract class ParquetColumn
{
    // 29 digits before the point hold every decimal; 9 behind it are more than any report prints.
    private const int Precision = 38;
    private const int Scale = 9;

    /// <summary>The column as the file's schema states it.</summary>
    public abstract Field Field { get; }

    /// <summary>Makes a column of the type that a table's column has.</summary>
    public static ParquetColumn Of(Column column) => column.Type switch
    {
        ColumnType.Text => new TextColumn(new DataField<string>(column.Name, nullable: true)),
        ColumnType.WholeNumber => new ValueColumn<int>(new DataField<int>(column.Name, nullable: true), cell => (int)cell),
        ColumnType.Number => new ValueColumn<decimal>(new DecimalDataField(column.Name, Precision, Scale, isNullable: true), cell => decimal.Round((decimal)cell, Scale)),
        ColumnType.Date => new ValueColumn<DateOnly>(new DataField<DateOnly>(column.Name, nullable: true), cell => (DateOnly)cell),
        ColumnType.Texts => new ListColumn<string, ReadOnlyMemory<char>>(column.Name, text => text.AsMemory()),
        ColumnType.WholeNumbers => new ListColumn<int, int>(column.Name, number => number),
        _ => throw new ArgumentException($"A column is of the type {column.Type}, which Parquet files do not know.", nameof(column)),
    };

    /// <summary>Takes a cell.</summary>
    public abstract void Add(object? cell);

    /// <summary>Writes the cells to a row group and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    private sealed class TextColumn(DataField data) : ParquetColumn
    {
        private readonly List<string> cells = [];

        public override Field Field => data;

        public override void Add(object? cell) => cells.Add((string)cell!);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(data, cells).ConfigureAwait(false);
            cells.Clear();
        }
    }

    private sealed class ValueColumn<T>(DataField data, Func<object, T> read) : ParquetColumn
        where T : struct
    {
        private readonly List<T?> cells = [];

        public override Field Field => data;

        public override void Add(object? cell) => cells.Add(cell is null ? null : read(cell));

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>(data, cells.ToArray()).ConfigureAwait(false);
            cells.Clear();
        }
    }

    /// <summary>Lists as Dremel flattens them: a level says for each member whether it begins a row, and for each row what is there.</summary>
    private sealed class ListColumn<TMember, TStored>(string name, Func<TMember, TStored> store) : ParquetColumn
        where TStored : struct
    {
        private const int NoList = 0;
        private const int EmptyList = 1;
        private const int Member = 2;

        private readonly ListField data = new(name, new DataField<TMember>("element", nullable: false));
        private readonly List<TStored> members = [];
        private readonly List<int> definitions = [];
        private readonly List<int> repetitions = [];

        public override Field Field => data;

        public override void Add(object? cell)
        {
            var list = (IReadOnlyList<TMember>?)cell;
            if (list is not { Count: > 0 })
            {
                definitions.Add(list is null ? NoList : EmptyList);
                repetitions.Add(0);
                return;
            }
            for (int i = 0; i < list.Count; i++)
            {
                members.Add(store(list[i]));
                definitions.Add(Member);
                repetitions.Add(i == 0 ? 0 : 1);
            }
        }

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAllPartsAsync<TStored>((DataField)data.Item, members.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None).ConfigureAwait(false);
            members.Clear();
            definitions.Clear();
            repetitions.Clear();
        }
    }
}
