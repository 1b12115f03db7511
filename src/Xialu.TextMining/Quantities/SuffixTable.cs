using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>What after a number makes it a date, a rank or a part of a name: 月, 强, 号.</summary>
internal sealed class SuffixTable
{
    private const string Name = "suffixes.tsv";
    private static readonly Lazy<SuffixTable> Shared = new(() => new SuffixTable());

    private readonly Dictionary<char, Suffix[]> byFirst = EmbeddedTable.Rows(Name)
        .Select(r => new Suffix(r[0], Enum.Parse<NumberClass>(r[1]), UnitGuard.Parse(r[2])))
        .GroupBy(s => s.Word[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Word.Length).ToArray());

    public static SuffixTable Default => Shared.Value;

    /// <summary>Finds the longest suffix at a position.</summary>
    public bool TryFind(in Stretch text, int at, out int length, out NumberClass found)
    {
        (length, found) = (0, NumberClass.Unknown);
        if (!byFirst.TryGetValue(text[at], out Suffix[]? suffixes)) return false;
        foreach (Suffix suffix in suffixes)
        {
            if (!text.Has(at, suffix.Word) || suffix.Guard.Forbids(text, at + suffix.Word.Length)) continue;
            (length, found) = (suffix.Word.Length, suffix.Class);
            return true;
        }
        return false;
    }

    private readonly record struct Suffix(string Word, NumberClass Class, UnitGuard Guard);
}
