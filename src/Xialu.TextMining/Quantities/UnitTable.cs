using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>All units with all scale words before them, as one trie, so that the longest match is one walk.</summary>
internal sealed class UnitTable
{
    private const string UnitsName = "units.tsv";
    private const string ScalesName = "scales.tsv";
    private static readonly Lazy<UnitTable> Shared = new(() => new UnitTable());

    private readonly Dictionary<int, int> edges = [];
    private readonly List<Unit?> units = [null];
    private readonly List<Unit?> denominators = [null];
    private readonly List<bool> boundaries = [true];

    private UnitTable()
    {
        (string Word, decimal Factor)[] scales = [.. EmbeddedTable.Rows(ScalesName).Select(r => (r[0], decimal.Parse(r[1], CultureInfo.InvariantCulture)))];
        foreach (Unit unit in EmbeddedTable.Rows(UnitsName).Select(Parse)) Add(unit, unit.Kind == UnitKind.Denominator ? denominators : units);
        Unit[] scalable = [.. units.OfType<Unit>().Where(TakesScale)];
        foreach ((string word, decimal factor) in scales)
        {
            AddScale(word, factor);
            foreach (Unit unit in scalable) Add(unit with { Printed = word + unit.Printed, Factor = factor * unit.Factor }, units);
        }
    }

    public static UnitTable Default => Shared.Value;

    /// <summary>The root of the trie.</summary>
    public static int Root => 0;

    /// <summary>The node that a character leads to, or -1.</summary>
    public int Next(int node, char c) => edges.TryGetValue(Key(node, c), out int next) ? next : -1;

    /// <summary>Whether a word is a unit, or a scale word before one.</summary>
    public bool Holds(ReadOnlySpan<char> word)
    {
        int node = Root;
        foreach (char c in word)
            if ((node = Next(node, c)) < 0) return false;
        return units[node] is not null;
    }

    public Unit? UnitAt(int node) => units[node];

    public Unit? DenominatorAt(int node) => denominators[node] ?? units[node];

    /// <summary>Whether a stray space or 余, 多 may stand at a node: before the unit, or between scale and unit.</summary>
    public bool IsBoundary(int node) => boundaries[node];

    private static bool TakesScale(Unit unit) => unit.Kind is not (UnitKind.Percent or UnitKind.Point or UnitKind.Permille or UnitKind.Enumeration);

    private static Unit Parse(string[] row) => new(row[0], row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), Enum.Parse<UnitKind>(row[3], ignoreCase: true))
    {
        HanUse = Enum.Parse<HanUse>(row[4], ignoreCase: true),
        Guard = UnitGuard.Parse(row[5]),
        HanGuard = UnitGuard.Parse(row[6]),
    };

    private void AddScale(string word, decimal factor)
    {
        // 百 alone is too weak a unit (3百姓); 千 and above are printed as units (5千, 3万).
        var unit = new Unit(word, string.Empty, factor, UnitKind.Count) { IsScaleOnly = true, HanUse = HanUse.Free };
        int node = Path(word);
        boundaries[node] = true;
        if (word.Length > 1 || word[0] is '万' or '亿') units[node] ??= unit;
    }

    private void Add(Unit unit, List<Unit?> list) => list[Path(unit.Printed)] ??= unit;

    private int Path(string word)
    {
        int node = Root;
        foreach (char c in word) node = Next(node, c) is var next and >= 0 ? next : NewNode(node, c);
        return node;
    }

    private int NewNode(int node, char c)
    {
        int next = units.Count;
        edges[Key(node, c)] = next;
        units.Add(null);
        denominators.Add(null);
        boundaries.Add(false);
        return next;
    }

    private static int Key(int node, char c) => (node << 16) | c;
}
