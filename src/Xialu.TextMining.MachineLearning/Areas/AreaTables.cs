using Xialu.TextMining.Export;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>The tables of areas.</summary>
public static class AreaTables
{
    /// <summary>One row a paragraph that speaks of policy.</summary>
    public static RecordTable<ParagraphArea> Paragraphs { get; } = new("areas",
        new("report", Text, p => p.Report),
        new("place", Text, p => p.Place),
        new("level", Text, p => EnumName.OfNullable(p.Level)),
        new("planYear", WholeNumber, p => p.PlanYear),
        new("section", Text, p => EnumName.Of(p.Section)),
        new("start", WholeNumber, p => p.Span.Start),
        new("end", WholeNumber, p => p.Span.End),
        new("area", Text, p => IdOf(p.Prediction.Area)),
        new("confidence", Number, p => Rounded(p.Prediction.Confidence)));

    /// <summary>One row a report, part and area.</summary>
    public static RecordTable<AreaShare> Shares { get; } = new("area-shares",
        new("report", Text, s => s.Report),
        new("place", Text, s => s.Place),
        new("level", Text, s => EnumName.OfNullable(s.Level)),
        new("planYear", WholeNumber, s => s.PlanYear),
        new("section", Text, s => EnumName.Of(s.Section)),
        new("area", Text, s => IdOf(s.Area)),
        new("paragraphs", WholeNumber, s => s.Paragraphs),
        new("characters", WholeNumber, s => s.Characters),
        new("share", Number, s => Rounded(s.Share)));

    private static string? IdOf(PolicyArea? area) => area is { } known ? PolicyAreaName.IdOf(known) : null;

    private static decimal Rounded(double number) => (decimal)Math.Round(number, 4);
}
