using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>The diagnostics of this room, all in one place.</summary>
internal static class StructureMessages
{
    private static readonly TextSpan Start = new(0, 0);

    public static Diagnostic NoText() => new("XT200", DiagnosticSeverity.Error, Start, "The document holds no text; nothing can be found in it.");

    public static Diagnostic NoPlan() => new("XT201", DiagnosticSeverity.Warning, Start,
        "No part that plans the coming year was recognised; figures that are targets may be read as results.");

    public static Diagnostic NoReview() => new("XT202", DiagnosticSeverity.Warning, Start,
        "No part that reviews the past year was recognised; figures that are results may be read as targets.");

    public static Diagnostic YearsDisagree(string text, ReportFront front, ReportYears dated, ReportYears stated)
        => new("XT203", DiagnosticSeverity.Warning, Start, string.Create(CultureInfo.InvariantCulture,
            $"Delivered on {front.DeliveredOn:yyyy-MM-dd}, the report should plan {dated.Plan}, but its headings plan {stated.Plan}; the headings are followed."));

    public static Diagnostic YearGuessed(string name, int year) => new("XT204", DiagnosticSeverity.Warning, Start, string.Create(CultureInfo.InvariantCulture,
        $"Neither day nor headings tell the report's year; {year} is taken from the name '{name}' as the planned year."));

    public static Diagnostic YearUnknown() => new("XT205", DiagnosticSeverity.Warning, Start,
        "Nothing tells the report's year; periods that count from it stay unknown.");

    public static Diagnostic PlaceUnknown() => new("XT206", DiagnosticSeverity.Info, Start,
        "Neither session, title, speaker nor file name tells whose government reports.");
}
