using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xialu.TextMining.Export;

/// <summary>Writes a table as JSON Lines: UTF-8 without BOM, one object a line, LF after each, absent values <c>null</c>.</summary>
public sealed class JsonLinesWriter : ITableWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Chinese text stays readable; the files are data and never stand inside a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly JsonEncodedText[] names;

    /// <summary>Starts a table on a stream.</summary>
    /// <param name="stream">Where the lines go; closed with the writer.</param>
    /// <param name="table">The table.</param>
    public JsonLinesWriter(Stream stream, RecordTable table)
    {
        this.stream = stream;
        names = [.. table.Columns.Select(c => JsonEncodedText.Encode(c.Name, Options.Encoder))];
        json = new Utf8JsonWriter(stream, Options);
    }

    /// <inheritdoc/>
    public void WriteRow(IReadOnlyList<object?> row)
    {
        json.WriteStartObject();
        for (int column = 0; column < names.Length; column++)
        {
            json.WritePropertyName(names[column]);
            JsonCell.Write(json, row[column]);
        }
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.Dispose();
        stream.Dispose();
    }
}
