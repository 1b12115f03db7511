using System.Text.Json;

namespace Xialu.TextMining.Export;

/// <summary>A cell as a JSON value.</summary>
internal static class JsonCell
{
    public static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(PlainCell.Of(day)); break;
            case decimal number: json.WriteNumberValue(PlainNumber.Trim(number)); break;
            case IReadOnlyList<string> list: WriteList(json, list, json.WriteStringValue); break;
            case IReadOnlyList<int> list: WriteList(json, list, json.WriteNumberValue); break;
            default: throw new ArgumentException($"A cell holds a {cell.GetType()}; expected what ColumnType names.", nameof(cell));
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, IReadOnlyList<T> list, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T member in list) write(member);
        json.WriteEndArray();
    }
}
