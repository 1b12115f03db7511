using System.Globalization;
using System.Text.Json;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>Reads the file that the page of a report saves.</summary>
public static class CorrectionReader
{
    /// <summary>The value of <c>format</c> in the files that this version reads.</summary>
    public const string Format = "xialu-corrections/1";

    // Ten thousand corrected records with notes are about 4 MB.
    private const long LargestFile = 64 << 20;

    // 10^15 in the largest unit (万亿) is still an exact decimal in its base unit.
    private const decimal LargestValue = 1e15m;

    private static readonly Dictionary<string, RecordKind> Kinds = Enum.GetValues<RecordKind>().ToDictionary(v => EnumName.Of(v), StringComparer.Ordinal);
    private static readonly Dictionary<string, CorrectionDecision> Decisions = Enum.GetValues<CorrectionDecision>().ToDictionary(v => EnumName.Of(v), StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of a JSON file.</param>
    /// <returns>The decisions in it.</returns>
    /// <exception cref="ReadingException">The file cannot be read or is no corrections file; the message names file, place, what was found and what was expected.</exception>
    public static ReportCorrections Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, Bytes(path));
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="file">Path or name of the file, for messages.</param>
    /// <param name="utf8">Its bytes, with or without a byte order mark.</param>
    /// <returns>The decisions in it.</returns>
    /// <exception cref="ReadingException">It is no corrections file; the message names file, place, what was found and what was expected.</exception>
    public static ReportCorrections Read(string file, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (utf8.Span.StartsWith("\ufeff"u8)) utf8 = utf8[3..];
        try
        {
            using JsonDocument json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 8 });
            return ReadReport(new JsonPlace(file, "", json.RootElement));
        }
        catch (JsonException e)
        {
            throw new ReadingException(ReadingFailure.Malformed, file,
                string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"), "found no valid JSON; expected a file that a report's page saved.", e);
        }
        catch (InvalidOperationException e)
        {
            // What GetString throws where a text is no Unicode.
            throw new ReadingException(ReadingFailure.Malformed, file, null, "found a text that is no valid Unicode; expected a file that a report's page saved.", e);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new ReadingException(ReadingFailure.LimitReached, path, null, $"The file is larger than {PlainNumber.Of(LargestFile)} bytes; expected a file that a report's page saved.");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingException(e is UnauthorizedAccessException ? ReadingFailure.Denied : ReadingFailure.Missing, path, null, e.Message, e);
        }
    }

    private static ReportCorrections ReadReport(JsonPlace root)
    {
        JsonPlace format = root.Required("format");
        if (!string.Equals(format.Text(), Format, StringComparison.Ordinal)) throw format.Expected($"“{Format}”");
        var known = new HashSet<(RecordKind, TextSpan)>();
        var records = new List<Correction>();
        foreach (JsonPlace item in root.Required("records").Items())
        {
            Correction correction = ReadCorrection(item);
            if (!known.Add((correction.Kind, correction.Span))) throw item.Wrong("found a second decision about the record at this place, expected one");
            records.Add(correction);
        }
        return new ReportCorrections { File = root.File, Report = root.Required("report").Text(), Sha256 = root.Required("sha256").Text(), Records = records };
    }

    private static Correction ReadCorrection(JsonPlace item)
    {
        RecordKind kind = item.Required("kind").OneOf(Kinds);
        int start = item.Required("start").Offset(), end = item.Required("end").Offset();
        if (end < start) throw item.Required("end").Expected($"at least the start, {PlainNumber.Of(start)}");
        var correction = new Correction
        {
            Kind = kind,
            Span = TextSpan.FromBounds(start, end),
            Text = item.Optional("text")?.Text(),
            Decision = item.Required("decision").OneOf(Decisions),
            Fields = item.Optional("fields") is { } fields ? ReadFields(fields, CorrectableFields.Of(kind)) : [],
            Note = item.Optional("note")?.Text(),
        };
        if (correction.Decision == CorrectionDecision.Add) CheckAdded(item, correction);
        return correction;
    }

    private static void CheckAdded(JsonPlace item, Correction added)
    {
        if (added.Kind is not (RecordKind.Indicators or RecordKind.Slogans)) throw item.Required("kind").Expected("indicators or slogans where a record is added");
        if (added.Span.Length == 0) throw item.Required("end").Expected("a place that holds words where a record is added");
        if (added.Kind == RecordKind.Indicators && !added.Fields.Any(f => string.Equals(f.Name, "name", StringComparison.Ordinal)))
            throw item.Wrong("found an added indicator without a name, expected fields.name");
    }

    private static List<CorrectedField> ReadFields(JsonPlace fields, IReadOnlyList<CorrectableField> known)
    {
        var read = new List<CorrectedField>();
        foreach ((string name, JsonPlace place) in fields.Members())
        {
            CorrectableField field = known.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal))
                ?? throw place.Wrong($"found a field that cannot be corrected, expected {string.Join(", ", known.Select(f => f.Name))}");
            if (read.Exists(f => string.Equals(f.Name, name, StringComparison.Ordinal))) throw place.Wrong("found the field a second time, expected it once");
            read.Add(new CorrectedField(name, ReadValue(place, field)));
        }
        return read;
    }

    private static object? ReadValue(JsonPlace place, CorrectableField field)
    {
        if (place.Value.ValueKind == JsonValueKind.Null && field.IsOptional) return null;
        if (field.Type == ColumnType.Number) return place.Number(LargestValue);
        if (field.Type == ColumnType.Texts) return place.Items().Select(i => i.Text()).ToArray();
        string text = place.Text();
        if (text.Length == 0) return field.IsOptional ? null : throw place.Expected("a text that is not empty");
        if (field.Choices.Count > 0 && !field.Choices.Contains(text, StringComparer.Ordinal)) throw place.Expected(Words(field));
        if (field.Form is { } form && !form.Matches(text)) throw place.Expected(form.Words);
        return text;
    }

    // The ids of the indicator table would fill a page.
    private static string Words(CorrectableField field) => field.IsOptional ? "an id of the indicator table" : string.Join(", ", field.Choices);
}
