using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>A share of the inputs: one of <paramref name="Count"/> runs, which together take each input once.</summary>
/// <param name="Index">Which one, from 1.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Shard(int Index, int Count)
{
    private const int Most = 100_000;

    /// <summary>All inputs in one run.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether the run is no shard.</summary>
    public bool IsWhole => ReferenceEquals(this, Whole);

    /// <summary>Reads <c>3/8</c>.</summary>
    /// <returns>The shard; null where the text is none.</returns>
    public static Shard? Parse(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && Number(parts[0]) is { } index && Number(parts[1]) is { } count && index >= 1 && index <= count && count <= Most ? new Shard(index, count) : null;
    }

    /// <summary>The folder that the run writes to: a shard has its own, so that all can be given one.</summary>
    public string FolderIn(string folder)
        => IsWhole ? folder : Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"shard-{Index:D5}-of-{Count:D5}"));

    /// <summary>The inputs of this shard. Which it takes depends on each path alone, so that a new report moves no other.</summary>
    /// <param name="all">The inputs of all shards.</param>
    public ShardInputs Take(IReadOnlyList<ReportInput> all) => new(all, Takes);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private bool Takes(ReportInput input)
        => IsWhole || BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(input.Path.Replace('\\', '/')))) % (ulong)Count == (ulong)(Index - 1);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
