using System.Security.Cryptography;
using System.Text;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The inputs of one shard among those of all shards.</summary>
internal sealed class ShardInputs
{
    private readonly Dictionary<ReportInput, int> indexes = [];

    public ShardInputs(IReadOnlyList<ReportInput> all, Func<ReportInput, bool> takes)
    {
        AllCount = all.Count;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < all.Count; i++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(all[i].Path.Replace('\\', '/') + "\n"));
            if (takes(all[i])) indexes.Add(all[i], i);
        }
        AllSha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        Files = [.. indexes.OrderBy(f => f.Value).Select(f => f.Key)];
    }

    /// <summary>The shard's inputs, in the order of all.</summary>
    public IReadOnlyList<ReportInput> Files { get; }

    /// <summary>How many inputs all shards have together.</summary>
    public int AllCount { get; }

    /// <summary>SHA-256 of the list of all paths, by which shards of one run know each other.</summary>
    public string AllSha256 { get; }

    /// <summary>The place of one of <see cref="Files"/> among all inputs, from 0.</summary>
    public int IndexOf(ReportInput input) => indexes[input];
}
