using System.Text.RegularExpressions;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Slogans;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>The fields of each kind of record that a reviewer may change. Places cannot be: a record at a wrong place is rejected, and the right one added.</summary>
internal static partial class CorrectableFields
{
    private static readonly (Func<string, bool>, string) PeriodForm = (t => Period().IsMatch(t), "a period such as 2023, 2016-2020, 2023Q1, 2023H1 or 2022-12");
    private static readonly string[] KnownIds = [.. IndicatorTable.Default.Definitions.Select(d => d.Id)];

    public static IReadOnlyList<CorrectableField<Indicator>> Indicators { get; } =
    [
        new("name", Text, (r, v) => r with { Name = (string)v! }),
        new("indicatorId", Text, (r, v) => r with { IndicatorId = (string?)v }) { IsOptional = true, Choices = KnownIds },
        new("value", Number, (r, v) => r with { Quantity = r.Quantity with { Value = (decimal)v! } }),
        new("valueMax", Number, (r, v) => r with { Quantity = r.Quantity with { ValueMax = (decimal?)v } }) { IsOptional = true },
        new("unit", Text, (r, v) => r with { Quantity = r.Quantity with { Unit = (string?)v ?? "" } }) { IsOptional = true },
        Choice<Indicator, Measure>("measure", (r, v) => r with { Measure = v }),
        Choice<Indicator, Direction>("direction", (r, v) => r with { Direction = v }),
        Choice<Indicator, Bound>("bound", (r, v) => r with { Quantity = r.Quantity with { Bound = v } }),
        Choice<Indicator, IndicatorStatus>("status", (r, v) => r with { Status = v }),
        Choice<Indicator, Strength>("strength", (r, v) => r with { Strength = v }),
        new("period", Text, (r, v) => r with { Period = (string?)v }) { IsOptional = true, Form = PeriodForm },
        new("basis", Text, (r, v) => r with { Basis = (string?)v }) { IsOptional = true },
        new("scope", Text, (r, v) => r with { Scope = (string?)v }) { IsOptional = true },
    ];

    public static IReadOnlyList<CorrectableField<IndicatorRelation>> Relations { get; } =
    [
        new("name", Text, (r, v) => r with { Name = (string)v! }),
        new("indicatorId", Text, (r, v) => r with { IndicatorId = (string?)v }) { IsOptional = true, Choices = KnownIds },
        Choice<IndicatorRelation, RelationKind>("kind", (r, v) => r with { Kind = v }),
        new("reference", Text, (r, v) => r with { Reference = (string)v! }),
        Choice<IndicatorRelation, IndicatorStatus>("status", (r, v) => r with { Status = v }),
        Choice<IndicatorRelation, Strength>("strength", (r, v) => r with { Strength = v }),
        new("period", Text, (r, v) => r with { Period = (string?)v }) { IsOptional = true, Form = PeriodForm },
    ];

    public static IReadOnlyList<CorrectableField<FootnoteTerm>> Footnotes { get; } =
    [
        new("number", Text, (r, v) => r with { Number = (string?)v }) { IsOptional = true },
        new("term", Text, (r, v) => r with { Term = (string)v! }),
        new("components", Texts, (r, v) => r with { Components = (IReadOnlyList<string>)v! }),
    ];

    public static IReadOnlyList<CorrectableField<Slogan>> Slogans { get; } =
    [
        Choice<Slogan, SloganType>("type", (r, v) => r with { Type = v }),
        new("components", Texts, (r, v) => r with { Components = (IReadOnlyList<string>)v! }),
        new("footnote", Text, (r, v) => r with { Footnote = (string?)v }) { IsOptional = true },
    ];

    /// <summary>The fields of a kind of record.</summary>
    public static IReadOnlyList<CorrectableField> Of(RecordKind kind) => kind switch
    {
        RecordKind.Indicators => Indicators,
        RecordKind.Relations => Relations,
        RecordKind.Footnotes => Footnotes,
        _ => Slogans,
    };

    private static CorrectableField<T> Choice<T, TEnum>(string name, Func<T, TEnum, T> set) where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>().ToDictionary(v => EnumName.Of(v), StringComparer.Ordinal);
        return new(name, Text, (record, value) => set(record, values[(string)value!])) { Choices = [.. values.Keys] };
    }

    [GeneratedRegex(@"\A[12][0-9]{3}(?:-[12][0-9]{3}|-(?:0[1-9]|1[0-2])|Q[1-4]|H[12])?\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Period();
}
