using System.Globalization;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>A record as the names and texts of its fields: a line of a gold file, or an exported row.</summary>
internal sealed class FieldRow(IReadOnlyDictionary<string, string> fields)
{
    /// <summary>The field's text; empty where the row has none.</summary>
    public string this[string name] => fields.GetValueOrDefault(name, "");

    /// <summary>Whether the row counts; predicted rows have no such field and count.</summary>
    public bool IsCore => !string.Equals(fields.GetValueOrDefault("core", "1").Trim(), "0", StringComparison.Ordinal);

    /// <summary>The row's span, read once because pairing asks for it again and again; 0 where the row has none.</summary>
    public int Start { get; } = Offset(fields, "start");

    public int End { get; } = Offset(fields, "end");

    /// <summary>A field's number, or null where it is empty.</summary>
    public double? Number(string name)
        => this[name] is { Length: > 0 } text ? double.Parse(text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;

    /// <summary>The rows of an exported table, as they would stand in its file.</summary>
    public static IReadOnlyList<FieldRow> Of<T>(RecordTable<T> table, IEnumerable<T> records) => [.. records.Select(r => Of(table, table.Row(r)))];

    /// <summary>The rows of a tab-separated gold file under the exported names (value_max is valueMax); none where it is missing.</summary>
    public static IReadOnlyList<FieldRow> OfFile(string path)
    {
        if (!File.Exists(path)) return [];
        string[] lines = File.ReadAllLines(path);
        string[] names = [.. lines[0].Split('\t').Select(Camel)];
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => new FieldRow(names.Zip(l.Split('\t')).ToDictionary(f => f.First, f => f.Second, StringComparer.Ordinal)))];
    }

    private static int Offset(IReadOnlyDictionary<string, string> fields, string name)
        => fields.TryGetValue(name, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    private static FieldRow Of(RecordTable table, IReadOnlyList<object?> row)
        => new(table.Columns.Zip(row, (column, cell) => KeyValuePair.Create(column.Name, Text(cell))).ToDictionary(StringComparer.Ordinal));

    private static string Text(object? cell) => cell is IReadOnlyList<string> list
        ? string.Join('|', list)
        : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";

    private static string Camel(string snake)
        => string.Concat(snake.Split('_').Select((part, i) => i == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
