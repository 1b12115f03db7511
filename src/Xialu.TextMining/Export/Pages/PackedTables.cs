using System.Text.Json;

namespace Xialu.TextMining.Export.Pages;

/// <summary>
/// Tables as a page holds them, a list of cells a column. Sentences and places come again and again, so every text stands once and cells name it
/// by its number, and equal cells that follow each other are written once with their count where that is shorter.
/// </summary>
internal sealed class PackedTables(PageLanguage language)
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>Writes the members <c>tables</c> and <c>texts</c>.</summary>
    public void Write(Utf8JsonWriter json, IReadOnlyList<FilledTable> tables)
    {
        json.WriteStartArray("tables");
        foreach (FilledTable table in tables) WriteTable(json, table);
        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void WriteTable(Utf8JsonWriter json, FilledTable table)
    {
        IReadOnlyList<object?>[] rows = [.. table.Rows];
        json.WriteStartObject();
        json.WriteString("name", table.Table.Name);
        json.WriteString("about", Codebook.MeaningOf(table.Table.Name, "", language));
        json.WriteNumber("count", rows.Length);
        json.WriteStartArray("columns");
        for (int i = 0; i < table.Table.Columns.Count; i++)
        {
            Column column = table.Table.Columns[i];
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", EnumName.Of(column.Type));
            json.WriteString("about", Codebook.MeaningOf(table.Table.Name, column.Name, language));
            WriteCells(json, [.. rows.Select(row => Packed(row[i]))]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private object? Packed(object? cell) => cell switch
    {
        string text => CodeOf(text),
        IReadOnlyList<string> list => list.Select(CodeOf).ToArray(),
        _ => cell,
    };

    private int CodeOf(string text)
    {
        if (codes.TryGetValue(text, out int code)) return code;
        codes.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }

    private static void WriteCells(Utf8JsonWriter json, object?[] cells)
    {
        int runs = cells.Where((cell, i) => i == 0 || !Equals(cell, cells[i - 1])).Count();
        bool counted = runs * 2 < cells.Length;
        json.WriteStartArray(counted ? "runs" : "cells");
        for (int i = 0, end; i < cells.Length; i = end)
        {
            end = i + 1;
            while (counted && end < cells.Length && Equals(cells[end], cells[i])) end++;
            JsonCell.Write(json, cells[i]);
            if (counted) json.WriteNumberValue(end - i);
        }
        json.WriteEndArray();
    }
}
