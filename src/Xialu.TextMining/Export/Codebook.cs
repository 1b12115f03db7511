using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export;

/// <summary>What a reader of a comparison must know: every column, the indicators with their units, the versions of library and tables, the inputs.</summary>
public static class Codebook
{
    private static readonly string[] Dictionaries = ["indicators.tsv", "indicator-traits.tsv", "series-breaks.tsv", "divisions.tsv"];

    private static readonly FrozenDictionary<(string Table, string Column), (string English, string Chinese)> Meanings = EmbeddedTable.Rows("codebook.tsv")
        .ToFrozenDictionary(row => (row[0], row[1]), row => (row[2], row[3]));

    /// <summary>Writes <c>codebook.md</c>.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="corpus">The reports that were compared.</param>
    /// <param name="tables">The tables that were written.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string folder, Corpus corpus, IReadOnlyList<FilledTable> tables)
        => WholeFile.Write(Path.Combine(folder, "codebook.md"), Encoding.UTF8.GetBytes(Render(corpus, [.. tables.Select(t => t.Table)])));

    /// <summary>Renders the codebook.</summary>
    /// <param name="corpus">The reports that were compared.</param>
    /// <param name="tables">The tables.</param>
    /// <returns>Markdown with LF line ends and a final one.</returns>
    public static string Render(Corpus corpus, IReadOnlyList<RecordTable> tables)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(tables);
        var page = new StringBuilder();
        WriteVersions(page, corpus);
        foreach (RecordTable table in tables) WriteTable(page, table);
        WriteIndicators(page);
        WriteInputs(page, corpus);
        return page.ToString();
    }

    /// <summary>What a column means; null for one that the codebook does not know, such as the columns of the wide panel.</summary>
    internal static string? MeaningOf(string table, string column) => Meanings.TryGetValue((table, column), out var meaning) ? $"{meaning.English} · {meaning.Chinese}" : null;

    /// <summary>As above, in one language.</summary>
    internal static string? MeaningOf(string table, string column, PageLanguage language)
        => !Meanings.TryGetValue((table, column), out var meaning) ? null : language == PageLanguage.English ? meaning.English : meaning.Chinese;

    private static void WriteVersions(StringBuilder page, Corpus corpus)
    {
        string version = typeof(Codebook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        Line(page, $"# Codebook");
        Line(page, $"");
        Line(page, $"Written by Xialu.TextMining {version}. Places are half-open, in UTF-16 units of the decoded text. Empty cells: not stated.");
        Line(page, $"");
        Line(page, $"| dictionary | SHA-256 |");
        Line(page, $"|---|---|");
        foreach (string name in Dictionaries) Line(page, $"| {name} | {Hash(EmbeddedTable.Open(name))} |");
        string inputs = string.Concat(corpus.Reports.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => $"{r.Sha256}  {r.Name}\n"));
        Line(page, $"| the {corpus.Reports.Count} inputs (lines SHA-256, two spaces, name) | {Hash(new MemoryStream(Encoding.UTF8.GetBytes(inputs)))} |");
    }

    private static void WriteTable(StringBuilder page, RecordTable table)
    {
        Line(page, $"");
        Line(page, $"## {table.Name}");
        Line(page, $"");
        Line(page, $"{MeaningOf(table.Name, "")}");
        Line(page, $"");
        Line(page, $"| column | type | meaning |");
        Line(page, $"|---|---|---|");
        foreach (Column column in table.Columns)
            if (MeaningOf(table.Name, column.Name) is { } meaning) Line(page, $"| {column.Name} | {EnumName.Of(column.Type)} | {MarkdownText.Cell(meaning)} |");
    }

    private static void WriteIndicators(StringBuilder page)
    {
        Line(page, $"");
        Line(page, $"## Indicators");
        Line(page, $"");
        Line(page, $"| id | name | tier | unit of levels | unit of changes | names in reports |");
        Line(page, $"|---|---|---:|---|---|---|");
        foreach (IndicatorDefinition d in IndicatorTable.Default.Definitions)
        {
            string level = PanelUnits.UnitOf(d.Id, Measure.Level), change = PanelUnits.UnitOf(d.Id, Measure.Change);
            Line(page, $"| {d.Id} | {MarkdownText.Cell(d.Name)} | {d.Tier} | {level} | {change} | {MarkdownText.Cell(string.Join('、', d.Synonyms))} |");
        }
    }

    private static void WriteInputs(StringBuilder page, Corpus corpus)
    {
        Line(page, $"");
        Line(page, $"## Inputs");
        Line(page, $"");
        Line(page, $"| report | SHA-256 |");
        Line(page, $"|---|---|");
        foreach (ComparedReport report in corpus.Reports.OrderBy(r => r.Name, StringComparer.Ordinal)) Line(page, $"| {MarkdownText.Cell(report.Name)} | {report.Sha256} |");
    }

    private static string Hash(Stream bytes)
    {
        using (bytes) return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
