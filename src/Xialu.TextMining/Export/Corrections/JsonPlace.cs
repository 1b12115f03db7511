using System.Text.Json;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>A value of a JSON file that knows where it stands, so that whatever is wrong with it can be told with its place.</summary>
/// <param name="File">Path of the file as given.</param>
/// <param name="Path">Where the value stands: <c>records[2].decision</c>; empty for the whole.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonPlace(string File, string Path, JsonElement Value)
{
    private const int LongestShown = 40;

    /// <summary>The member of that name.</summary>
    public JsonPlace Required(string name) => Optional(name) ?? throw Wrong($"found no “{name}”");

    /// <summary>The member of that name; null where there is none or it is null.</summary>
    public JsonPlace? Optional(string name)
    {
        if (Value.ValueKind != JsonValueKind.Object) throw Expected("an object");
        return Value.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? At(Path.Length == 0 ? name : $"{Path}.{name}", member) : null;
    }

    /// <summary>The members of an object, null ones too.</summary>
    public IEnumerable<(string Name, JsonPlace Place)> Members()
    {
        if (Value.ValueKind != JsonValueKind.Object) throw Expected("an object");
        return Value.EnumerateObject().Select(m => (m.Name, At($"{Path}.{m.Name}", m.Value)));
    }

    /// <summary>The members of an array.</summary>
    public IReadOnlyList<JsonPlace> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array) throw Expected("a list");
        return [.. Value.EnumerateArray().Select((item, i) => At($"{Path}[{PlainNumber.Of(i)}]", item))];
    }

    public string Text() => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Expected("a text");

    public int Offset() => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out int offset) && offset >= 0 ? offset : throw Expected("a whole number from 0");

    public decimal Number(decimal most)
        => Value.ValueKind == JsonValueKind.Number && Value.TryGetDecimal(out decimal number) && Math.Abs(number) <= most ? number : throw Expected($"a number up to {PlainNumber.Of(most)}");

    /// <summary>The value that a text names.</summary>
    public T OneOf<T>(IReadOnlyDictionary<string, T> values) => values.TryGetValue(Text(), out T? value) ? value : throw Expected(string.Join(", ", values.Keys));

    /// <summary>An exception that says what stands here and what should.</summary>
    public ReadingException Expected(string what)
    {
        string found = Value.GetRawText();
        return Wrong($"found {(found.Length > LongestShown ? found[..LongestShown] + "…" : found)}, expected {what}");
    }

    /// <summary>An exception with the place of this value.</summary>
    public ReadingException Wrong(string problem) => new(ReadingFailure.Malformed, File, Path.Length == 0 ? null : Path, problem + ".");

    private JsonPlace At(string path, JsonElement value) => this with { Path = path, Value = value };
}
