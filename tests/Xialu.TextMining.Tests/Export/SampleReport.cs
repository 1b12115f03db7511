using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Export;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>A report made by hand, so that exports are tested without any room before them.</summary>
internal static class SampleReport
{
    public const string Body = "青云县政府工作报告\n地区生产总值约212.40亿元。“两稳一保”[1]。\n[1]“两稳一保”：稳增长、稳市场、保就业。\n";

    public static MinedReport Create(string name = "qingyun-2024", DocumentFormat format = DocumentFormat.Text, string body = Body) => new()
    {
        Outline = Outline(name, format, body),
        Indicators = [Gdp(body)],
        Footnotes = [Term(body)],
        Slogans = [Slogan(body)],
        TokenCount = 21,
        Diagnostics = [new("XT204", DiagnosticSeverity.Warning, SpanOf(body, "两稳一保"), "A sentence, with a comma and “quotes”.")],
    };

    public static TextSpan SpanOf(string body, string part) => new(body.IndexOf(part, StringComparison.Ordinal), part.Length);

    private static Outline Outline(string name, DocumentFormat format, string body) => new()
    {
        Document = new Document { Name = name, Format = format, Text = new DocumentText(body), Sha256 = "ab12" },
        Title = "青云县政府工作报告",
        Place = "青云县",
        Level = GovernmentLevel.County,
        DeliveredOn = new DateOnly(2024, 1, 9),
        ReviewYear = 2023,
        PlanYear = 2024,
        Sections =
        [
            new Section { Span = new TextSpan(0, 10), Kind = SectionKind.Front },
            new Section { Span = TextSpan.FromBounds(10, body.Length), Kind = SectionKind.OwnBuilding },
        ],
        Paragraphs = [],
        Sentences = [new Sentence(TextSpan.FromBounds(10, 26), 1)],
    };

    private static Indicator Gdp(string body) => new()
    {
        Quantity = new Quantity
        {
            Span = SpanOf(body, "212.40亿元"),
            Printed = "212.40亿元",
            Value = 212.40m,
            Unit = "亿元",
            BaseValue = 21_240_000_000.00m,
            BaseUnit = "元",
            Bound = Bound.AtLeast,
            HedgedSpan = SpanOf(body, "约212.40亿元"),
        },
        Name = "地区生产总值",
        IndicatorId = "gdp",
        Measure = Measure.Level,
        Direction = Direction.None,
        Status = IndicatorStatus.Actual,
        Period = "2023",
        Sentence = SpanOf(body, "地区生产总值约212.40亿元。"),
        Confidence = 0.123456,
    };

    private static FootnoteTerm Term(string body) => new()
    {
        Number = "1",
        Term = "两稳一保",
        Definition = "稳增长、稳市场、保就业。",
        DefinitionSpan = SpanOf(body, "稳增长、稳市场、保就业。"),
        MarkerSpan = SpanOf(body, "[1]"),
        AnchorSpan = SpanOf(body, "两稳一保"),
        Components = ["稳增长", "稳市场", "保就业"],
        Occurrences = 1,
    };

    private static Slogan Slogan(string body) => new()
    {
        Span = SpanOf(body, "两稳一保"),
        Text = "两稳一保",
        Type = SloganType.Numeral,
        Key = "两稳一保",
        Arity = [2, 1],
        Footnote = "1",
    };
}
