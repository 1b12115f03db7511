using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// The hierarchy of places: GB/T 2260 from 2002 on, with the names that divisions bore before and what they became; from <c>divisions.tsv</c>
/// and <c>development-areas.tsv</c>. Every look-up answers with the division of today.
/// </summary>
public sealed class DivisionTable
{
    private const string Autonomous = "自治";
    private const int ShortestStem = 2;
    private static readonly Lazy<DivisionTable> Shared = new(() => new DivisionTable());

    private readonly Dictionary<string, (Division Division, string Later)> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Division>> byName = new(StringComparer.Ordinal);

    private DivisionTable()
    {
        Add(Nation.Name, Nation);
        var named = new List<(string Name, Division Then, string Later)>();
        foreach (string[] row in EmbeddedTable.Rows("divisions.tsv")) named.AddRange(Read(row));
        foreach (string[] row in EmbeddedTable.Rows("development-areas.tsv")) named.Add((row[0], Area(row), row[2]));
        foreach ((string name, Division then, string later) in named) Add(name, Today(then, later));
        // A short name that a division bears in full is that division's alone.
        foreach (IGrouping<string, Division> division in ShortNames().Where(n => !byName.ContainsKey(n.Name)).ToLookup(n => n.Name, n => n.Division, StringComparer.Ordinal))
            byName.Add(division.Key, [.. division]);
    }

    /// <summary>The table that the library ships.</summary>
    public static DivisionTable Default => Shared.Value;

    /// <summary>The division around all provinces, whose government is the State Council.</summary>
    public static Division Nation { get; } = new() { Code = "000000", Name = "国务院", Level = GovernmentLevel.National, Parent = null };

    /// <summary>The divisions that a name can mean.</summary>
    /// <param name="name">A name of today or of before, full (<c>下陆区</c>, <c>襄樊市</c>) or, for autonomous divisions, short (<c>文山州</c>).</param>
    /// <param name="around">The name of a division somewhere around it; null where that is not known.</param>
    /// <returns>One division where the name is clear, several where it is not (鼓楼区), none where the table has no such name; ordered by code.</returns>
    public IReadOnlyList<Division> Find(string name, string? around = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!byName.TryGetValue(name, out List<Division>? named)) return [];
        IEnumerable<Division> found = named;
        if (around is not null)
        {
            List<Division> outer = byName.GetValueOrDefault(around, []);
            found = found.Where(d => d.Ancestors.Any(outer.Contains));
        }
        return [.. found.Distinct().OrderBy(d => d.Code, StringComparer.Ordinal)];
    }

    /// <summary>Whether a division bears the name, or is called so for short.</summary>
    internal bool Has(ReadOnlySpan<char> name) => byName.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name);

    private void Add(string name, Division division)
    {
        if (!byName.TryGetValue(name, out List<Division>? named)) byName.Add(name, named = []);
        named.Add(division);
    }

    /// <summary>文山州, 文山壮族州 and the like for 文山壮族苗族自治州.</summary>
    private IEnumerable<(string Name, Division Division)> ShortNames()
        => from entry in byCode.Values
           let name = entry.Division.Name
           where name.Length > Autonomous.Length + 1 && name[^1] is '州' or '县' or '旗' && name.AsSpan(0, name.Length - 1).EndsWith(Autonomous, StringComparison.Ordinal)
           from length in Enumerable.Range(ShortestStem, Math.Max(0, name.Length - Autonomous.Length - ShortestStem))
           select (name[..length] + name[^1], Today(entry.Division, entry.Later));

    private IEnumerable<(string Name, Division Then, string Later)> Read(string[] row)
    {
        var division = new Division
        {
            Code = row[0],
            Name = row[1],
            Level = Enum.Parse<GovernmentLevel>(row[2], ignoreCase: true),
            Parent = row[3].Length == 0 ? Nation : byCode[row[3]].Division,
        };
        // Where the standard gave a code out anew, the later row is the code's holder today.
        byCode[row[0]] = (division, row[5]);
        return row[4].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[1]).Select(name => (name, division, row[5]));
    }

    private Division Area(string[] row) => new() { Code = "", Name = row[0], Level = GovernmentLevel.County, Parent = byCode[row[1]].Division };

    private Division Today(Division then, string later)
    {
        while (later.Length > 0) (then, later) = byCode[later];
        return then;
    }
}
