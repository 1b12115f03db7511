using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// The hierarchy of places: GB/T 2260 from 2002 on, with the names that divisions bore before and what they became; from <c>divisions.tsv</c>
/// and <c>development-areas.tsv</c>. Every look-up answers with the division of today.
/// </summary>
public sealed class DivisionTable
{
    private static readonly Lazy<DivisionTable> Shared = new(() => new DivisionTable());

    private readonly Dictionary<string, (Division Division, string Later)> byCode = new(StringComparer.Ordinal);
    private readonly ILookup<string, Division> byName;

    private DivisionTable()
    {
        var named = new List<(string Name, Division Then, string Later)> { (Nation.Name, Nation, "") };
        foreach (string[] row in EmbeddedTable.Rows("divisions.tsv")) named.AddRange(Read(row));
        foreach (string[] row in EmbeddedTable.Rows("development-areas.tsv")) named.Add((row[0], Area(row), row[2]));
        byName = named.ToLookup(n => n.Name, n => Today(n.Then, n.Later), StringComparer.Ordinal);
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
        IEnumerable<Division> found = byName.Contains(name) ? byName[name] : Autonomous(name);
        if (around is not null)
        {
            Division[] outer = [.. byName[around]];
            found = found.Where(d => d.Ancestors.Any(a => Array.IndexOf(outer, a) >= 0));
        }
        return [.. found.Distinct().OrderBy(d => d.Code, StringComparer.Ordinal)];
    }

    /// <summary>文山壮族苗族自治州 for 文山州.</summary>
    private IEnumerable<Division> Autonomous(string name)
        => name.Length < 3 || name[^1] is not ('州' or '县' or '旗') ? []
            : byCode.Values.Select(d => d.Division).Where(d => d.Name.EndsWith("自治" + name[^1], StringComparison.Ordinal) && d.Name.StartsWith(name[..^1], StringComparison.Ordinal));

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
