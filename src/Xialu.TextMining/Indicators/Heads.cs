using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>The last words of names, and what they tell; from <c>heads.tsv</c>.</summary>
internal static class Heads
{
    private static readonly FrozenDictionary<string, string> Kinds =
        EmbeddedTable.Rows("heads.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KindsBySpan = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Openings that make a rate per unit: 每万人, 万元GDP.</summary>
    public static IReadOnlyList<string> PerUnit { get; } = [.. Kinds.Where(k => k.Value == "per").Select(k => k.Key).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];

    /// <summary>Whether a name ends in a word for a measured amount: 率, 总额, 面积.</summary>
    public static bool IsMeasure(string name) => Ends(name, "measure") || Ends(name, "sum") || Ends(name, "topic") || IsRate(name) || Ends(name, "stock");

    /// <summary>Whether a name says what it is counted for: 人均公园绿地, 每万人发明专利.</summary>
    public static bool IsPerUnit(string name) => PerUnit.Any(unit => name.Contains(unit, StringComparison.Ordinal));

    /// <summary>Whether a name is nothing but the base of a rate: 人均.</summary>
    public static bool IsPer(string name) => Kinds.TryGetValue(name, out string? kind) && kind == "per";

    /// <summary>Whether a name ends in an action: 改造, 审批.</summary>
    public static bool IsAction(string name) => Ends(name, "action");

    /// <summary>Whether a name ends in a word for something that stands at a point of time: 里程, 余额, 率.</summary>
    public static bool IsStock(string name) => Ends(name, "stock") || IsRate(name);

    /// <summary>Whether a name ends in a word for a rate, whose percentage is a level: 率, 比例.</summary>
    public static bool IsRate(string name) => Ends(name, "rate") || Ends(name, "relation");

    /// <summary>Whether a name is a word that says how the figure before was counted, not what it counts: 实际.</summary>
    public static bool IsManner(string name) => Kinds.TryGetValue(name, out string? kind) && kind == "manner";

    /// <summary>Whether a name ends in a word for something that happens over time: 就业, 脱贫.</summary>
    public static bool IsFlow(string name) => Ends(name, "flow");

    /// <summary>Whether a name is nothing but a word that needs a topic before it: 总数, 增加值.</summary>
    public static bool NeedsTopic(string name) => Kinds.TryGetValue(name, out string? kind) && kind == "topic";

    /// <summary>Whether a name is nothing but a word for a goal: 年度目标.</summary>
    public static bool IsGoal(string name) => name.Length < 8 && Ends(name, "goal");

    /// <summary>Whether a word only says what kind of mark a figure is: 突破千亿元大关.</summary>
    public static bool IsMark(ReadOnlySpan<char> word) => KindsBySpan.TryGetValue(word, out string? kind) && kind == "mark";

    /// <summary>Whether a word measures one thing in another: 占比, 贡献率.</summary>
    public static bool IsRelation(ReadOnlySpan<char> word) => KindsBySpan.TryGetValue(word, out string? kind) && kind == "relation";

    /// <summary>Whether a name is only a word for money spent, after which the purpose follows: 投入, 投资.</summary>
    public static bool IsMoney(string name) => Kinds.TryGetValue(name, out string? kind) && kind == "money";

    /// <summary>Whether a name ends in a word for money, whose amounts of several years add up: 投资, 支出.</summary>
    public static bool IsSummed(string name) => Ends(name, "money") || Ends(name, "sum");

    /// <summary>Whether a name is nothing but a rank: 省级, 国家级.</summary>
    public static bool IsRank(string name) => name.Length is > 1 and < 5 && name[^1] == '级' && name[0] is not (>= '0' and <= '9');

    private static bool Ends(string name, string kind)
    {
        for (int length = Math.Min(4, name.Length); length > 0; length--)
            if (KindsBySpan.TryGetValue(name.AsSpan(name.Length - length), out string? found) && found == kind) return true;
        return false;
    }
}
