using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>What before a bare number makes it a part of a name or a list number: 国道318, 附件2.</summary>
internal sealed class PrefixTable
{
    private const string Name = "prefixes.tsv";
    private static readonly Lazy<PrefixTable> Shared = new(() => new PrefixTable());

    private readonly Dictionary<char, Prefix[]> byLast = EmbeddedTable.Rows(Name)
        .Select(r => new Prefix(r[0], Enum.Parse<NumberClass>(r[1])))
        .GroupBy(p => p.Word[^1])
        .ToDictionary(g => g.Key, g => g.ToArray());

    public static PrefixTable Default => Shared.Value;

    /// <summary>Finds a prefix that ends before a position, spaces left out.</summary>
    public bool TryFind(in Stretch text, int start, out NumberClass found)
    {
        found = NumberClass.Unknown;
        int end = text.SkipSpacesLeft(start - 1) + 1;
        if (!byLast.TryGetValue(text[end - 1], out Prefix[]? prefixes)) return false;
        foreach (Prefix prefix in prefixes)
        {
            if (!text.HasBefore(end, prefix.Word)) continue;
            found = prefix.Class;
            return true;
        }
        return false;
    }

    private readonly record struct Prefix(string Word, NumberClass Class);
}
