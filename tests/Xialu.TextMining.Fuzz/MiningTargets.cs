using Xialu.TextMining.Export;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;
using Xialu.TextMining.Tests;

namespace Xialu.TextMining.Fuzz;

/// <summary>Texts: records that keep their rules and can be written, never an exception.</summary>
internal static class MiningTargets
{
    private static readonly DocumentFormat[] Formats = [DocumentFormat.Text, DocumentFormat.Markdown, DocumentFormat.Html];

    /// <summary>The outline of any text.</summary>
    public static void Structure(byte[] bytes)
    {
        Document document = FuzzTarget.DocumentOf(FuzzTarget.TextOf(bytes));
        Check(ReportRules.Broken(OutlineParser.Parse(document), document.Text.Length));
    }

    /// <summary>The numbers of any text.</summary>
    public static void Quantities(byte[] bytes)
    {
        string text = FuzzTarget.TextOf(bytes);
        NumberReading reading = QuantityParser.Default.Parse(text);
        int reached = 0;
        foreach (Quantity quantity in reading.Quantities)
        {
            if (quantity.Span.Start < reached || quantity.Span.End > text.Length) throw new FuzzFindingException($"The quantity {quantity.Span} overlaps another or lies outside of the text.");
            if (!text.AsSpan(quantity.Span.Start, quantity.Span.Length).SequenceEqual(quantity.Printed)) throw new FuzzFindingException($"The quantity {quantity.Span} does not cover “{quantity.Printed}”.");
            reached = quantity.Span.End;
        }
    }

    /// <summary>The whole extraction; two bits of the first byte choose the format, the lowest the encoding.</summary>
    public static void Mine(byte[] bytes)
    {
        string text = FuzzTarget.TextOf(bytes);
        int format = bytes.Length == 0 ? 0 : bytes[0] / 2 % (Formats.Length + 1);
        Document document;
        try
        {
            document = format == Formats.Length || text.Length == 0
                ? FuzzTarget.DocumentOf(text)
                : DocumentReader.Read("fuzz", System.Text.Encoding.UTF8.GetBytes(text), Formats[format]);
        }
        catch (ReadingException)
        {
            return;
        }
        MinedReport report = ReportMiner.Default.Mine(document);
        Check(ReportRules.Broken(report));
        Write(report);
    }

    /// <summary>Throws where a rule is broken.</summary>
    internal static void Check(IEnumerable<string> broken)
    {
        if (broken.FirstOrDefault() is { } rule) throw new FuzzFindingException(rule);
    }

    private static void Write(MinedReport report)
    {
        Write(ReportTables.Reports, [report]);
        Write(ReportTables.Indicators, report.Indicators.Select(r => new ReportRow<Indicator>(report, r)));
        Write(ReportTables.Relations, report.Relations.Select(r => new ReportRow<IndicatorRelation>(report, r)));
        Write(ReportTables.Footnotes, report.Footnotes.Select(r => new ReportRow<FootnoteTerm>(report, r)));
        Write(ReportTables.Slogans, report.Slogans.Select(r => new ReportRow<Slogan>(report, r)));
        Write(ReportTables.Diagnostics, report.Diagnostics.Select(r => new ReportRow<Diagnostic>(report, r)));
    }

    private static void Write<T>(RecordTable<T> table, IEnumerable<T> records)
    {
        using var json = new JsonLinesWriter(new MemoryStream(), table);
        using var csv = new CsvWriter(new MemoryStream(), table);
        foreach (T record in records)
        {
            json.WriteRow(table.Row(record));
            csv.WriteRow(table.Row(record));
        }
    }
}
