using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Pages;

/// <summary>Writes a page's data. Han stays readable; whatever HTML could read as markup is escaped.</summary>
internal static class PageJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>The object that some code writes, as JSON.</summary>
    public static string Of(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>All words of the page's language.</summary>
    public static void WriteLabels(Utf8JsonWriter json, PageLabels labels)
    {
        json.WriteStartObject("labels");
        foreach ((string key, string word) in labels.Words) json.WriteString(key, word);
        json.WriteEndObject();
    }

    /// <summary>A table: the names of its columns, and a list of cells a row.</summary>
    public static void WriteTable(Utf8JsonWriter json, string name, IEnumerable<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("columns");
        foreach (string column in columns) json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (IEnumerable<object?> row in rows) WriteRow(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Spans as one flat list: start, end, start, end, …</summary>
    public static void WriteSpans(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (TextSpan span in spans)
        {
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
        }
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, IEnumerable<object?> row)
    {
        json.WriteStartArray();
        foreach (object? cell in row) JsonCell.Write(json, cell);
        json.WriteEndArray();
    }
}
