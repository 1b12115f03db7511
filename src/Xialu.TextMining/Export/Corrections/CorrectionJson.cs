using System.Text.Json;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>Decisions as the files hold them, and what a form needs to know of the fields.</summary>
internal static class CorrectionJson
{
    /// <summary>A list of decisions.</summary>
    public static void WriteRecords(Utf8JsonWriter json, string name, IReadOnlyList<Correction> corrections)
    {
        json.WriteStartArray(name);
        foreach (Correction correction in corrections) WriteRecord(json, correction);
        json.WriteEndArray();
    }

    /// <summary>The fields that can be corrected, by kind of record.</summary>
    public static void WriteFields(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        foreach (RecordKind kind in Enum.GetValues<RecordKind>())
        {
            json.WriteStartArray(EnumName.Of(kind));
            foreach (CorrectableField field in CorrectableFields.Of(kind)) WriteField(json, field);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("kind", EnumName.Of(correction.Kind));
        json.WriteNumber("start", correction.Span.Start);
        json.WriteNumber("end", correction.Span.End);
        if (correction.Text is { } text) json.WriteString("text", text);
        json.WriteString("decision", EnumName.Of(correction.Decision));
        if (correction.Fields.Count > 0)
        {
            json.WriteStartObject("fields");
            foreach (CorrectedField field in correction.Fields)
            {
                json.WritePropertyName(field.Name);
                JsonCell.Write(json, field.Value);
            }
            json.WriteEndObject();
        }
        if (correction.Note is { } note) json.WriteString("note", note);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, CorrectableField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", EnumName.Of(field.Type));
        json.WriteBoolean("optional", field.IsOptional);
        json.WriteStartArray("choices");
        foreach (string choice in field.Choices) json.WriteStringValue(choice);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
