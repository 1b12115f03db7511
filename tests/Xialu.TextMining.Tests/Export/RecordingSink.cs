using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

/// <summary>A sink that writes down what it is told.</summary>
internal sealed class RecordingSink(params IReadOnlyList<RecordTable> tables) : IRecordSink
{
    public List<string> Seen { get; } = [];

    public IReadOnlyList<RecordTable> Tables => tables;

    public void Write(RecordTable table, IReadOnlyList<object?> row)
        => Seen.Add($"{table.Name} {row[table.Columns.Count - 1]}");

    public void Complete() => Seen.Add("complete");

    public void Dispose()
    {
        if (!Seen.Contains("disposed", StringComparer.Ordinal)) Seen.Add("disposed");
    }
}
