using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What a shard has done, in <c>manifest.json</c>: written last, so that where it stands the shard is whole.</summary>
/// <param name="Origin">What the records depend on besides the reports: the tool's version and the options.</param>
/// <param name="Shard">Which shard it is, from 1.</param>
/// <param name="Shards">How many there are.</param>
/// <param name="AllInputs">How many inputs they have together.</param>
/// <param name="AllInputsSha256">SHA-256 of the list of all paths.</param>
/// <param name="NotFound">The paths that gave no input, which all shards tell of.</param>
/// <param name="Inputs">The shard's inputs.</param>
internal sealed record Manifest(string Origin, int Shard, int Shards, int AllInputs, string AllInputsSha256, IReadOnlyList<FailedInput> NotFound, IReadOnlyList<ManifestLine> Inputs)
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the manifest at a path.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static Manifest Load(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), Json) ?? throw new JsonException("It says null.");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: This is no manifest of a shard: {e.Message}");
        }
    }

    /// <summary>Takes the manifest of an earlier run away.</summary>
    public static void Delete(string folder) => File.Delete(Path.Combine(folder, FileName));

    /// <summary>Writes it into the shard's folder.</summary>
    public void Save(string folder) => WholeFile.Write(Path.Combine(folder, FileName), [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n']);
}
