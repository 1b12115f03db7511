using System.Globalization;
using System.Text;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

/// <summary>What was said of paragraphs against what a person said, with F1 an area; null is none.</summary>
internal sealed class ConfusionTable(IEnumerable<(PolicyArea? Gold, PolicyArea? Said)> rows)
{
    private static readonly PolicyArea?[] Classes = [.. Enum.GetValues<PolicyArea>().Select(a => (PolicyArea?)a), null];
    private readonly (PolicyArea? Gold, PolicyArea? Said)[] rows = [.. rows];

    /// <summary>The mean of the areas' F1; an answer where there is no area counts against the area that was said.</summary>
    public double MacroF1 => Enum.GetValues<PolicyArea>().Average(a => F1(a));

    /// <summary>F1 over all answers that name an area.</summary>
    public double MicroF1 => 2.0 * rows.Count(r => r.Gold is not null && r.Gold == r.Said) / (rows.Count(r => r.Gold is not null) + rows.Count(r => r.Said is not null));

    public double F1(PolicyArea area)
    {
        int named = rows.Count(r => r.Gold == area) + rows.Count(r => r.Said == area);
        return named == 0 ? 0 : 2.0 * rows.Count(r => r.Gold == area && r.Said == area) / named;
    }

    /// <summary>A Markdown table: a row an area that a person gave, a column an area that was said.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("| person \\ said | ").AppendJoin(" | ", Classes.Select(Name)).Append(" | F1 |\n|---|").Append(string.Concat(Classes.Select(_ => "---:|"))).Append("---:|\n");
        foreach (PolicyArea? gold in Classes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Name(gold)} | ")
                .AppendJoin(" | ", Classes.Select(said => rows.Count(r => r.Gold == gold && r.Said == said)).Select(n => n == 0 ? "" : n.ToString(CultureInfo.InvariantCulture)))
                .Append(CultureInfo.InvariantCulture, $" | {(gold is { } area ? F1(area).ToString("F3", CultureInfo.InvariantCulture) : "")} |\n");
        }
        return text.ToString();
    }

    private static string Name(PolicyArea? area) => area is { } known ? PolicyAreaName.IdOf(known) : "none";
}
