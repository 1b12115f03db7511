using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>The hedge words, found from a number outwards.</summary>
internal sealed class HedgeTable
{
    private const string Name = "hedges.tsv";
    private static readonly Lazy<HedgeTable> Shared = new(() => new HedgeTable());

    private readonly Dictionary<char, Hedge[]> left;
    private readonly Dictionary<char, Hedge[]> right;

    private HedgeTable()
    {
        Hedge[] all = [.. EmbeddedTable.Rows(Name).Select(Hedge.Parse)];
        left = Index(all.Where(h => h.IsLeft), w => w[^1]);
        right = Index(all.Where(h => !h.IsLeft), w => w[0]);
    }

    public static HedgeTable Default => Shared.Value;

    /// <summary>The longest hedge word that ends before a position, or null.</summary>
    public Hedge? Before(in Stretch text, int end, bool bareScale)
    {
        if (!left.TryGetValue(text[end - 1], out Hedge[]? hedges)) return null;
        foreach (Hedge hedge in hedges)
            if (text.HasBefore(end, hedge.Word) && hedge.Allows(text, end - hedge.Word.Length, end, bareScale)) return hedge;
        return null;
    }

    /// <summary>The longest hedge word that begins at a position, or null.</summary>
    public Hedge? After(in Stretch text, int start)
    {
        if (!right.TryGetValue(text[start], out Hedge[]? hedges)) return null;
        foreach (Hedge hedge in hedges)
            if (text.Has(start, hedge.Word) && hedge.Allows(text, start, start + hedge.Word.Length, bareScale: false)) return hedge;
        return null;
    }

    private static Dictionary<char, Hedge[]> Index(IEnumerable<Hedge> hedges, Func<string, char> key)
        => hedges.GroupBy(h => key(h.Word)).ToDictionary(g => g.Key, g => g.OrderByDescending(h => h.Word.Length).ToArray());
}
