using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

/// <summary>What each format writes, read back by somebody else's reader: nothing of a cell is lost and none runs into another.</summary>
public sealed class WrittenTablesTests
{
    private static readonly string[] Pieces = ["甲", "增长5%", ",", "\"", "\n", "\r\n", "|", "\\", "*", "_", "`", "<b>", "&amp;", "=1", "'", " ", "[a](b)", "#", "~", "𠮷", "；"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(picks => string.Concat(picks.Select(p => Pieces[p])));

    private static readonly Gen<string[][]> Rows = Gen.Int[1, 4].SelectMany(columns => Texts.Array[columns].Array[1, 5]);

    private static RecordTable<object?[]> Table(int columns) => TableText.Table([.. Enumerable.Range(0, columns).Select(i => ($"c{i}", ColumnType.Text))]);

    private static string Write(Func<Stream, RecordTable, ITableWriter> open, string[][] rows) => TableText.Of(open, Table(rows[0].Length), [.. rows.Select(r => r.ToArray<object?>())]);

    [Fact]
    public void A_reader_of_comma_separated_values_gets_the_cells_back()
        => Rows.Sample(rows =>
        {
            List<List<string>> read = ReadSeparated(Write((s, t) => new CsvWriter(s, t), rows).TrimStart('\ufeff'));
            Assert.Equal(rows[0].Select((_, i) => $"c{i}"), read[0], StringComparer.Ordinal);
            Assert.Equal(rows.Length, read.Count - 1);
            for (int r = 0; r < rows.Length; r++)
                Assert.Equal(rows[r].Select(c => CsvWriter.LooksLikeFormula(c) ? "'" + c : c), read[r + 1], StringComparer.Ordinal);
        }, iter: 1_000);

    [Fact]
    public void A_reader_of_json_gets_the_cells_back()
        => Rows.Sample(rows =>
        {
            string[] lines = Write((s, t) => new JsonLinesWriter(s, t), rows).Split('\n');
            Assert.Equal("", lines[^1]);
            for (int r = 0; r < rows.Length; r++)
            {
                using JsonDocument line = JsonDocument.Parse(lines[r]);
                Assert.Equal(rows[r], line.RootElement.EnumerateObject().Select(p => p.Value.GetString()!), StringComparer.Ordinal);
            }
        }, iter: 500);

    [Fact]
    public void A_renderer_of_Markdown_shows_the_cells_in_one_line()
    {
        MarkdownPipeline pipes = new MarkdownPipelineBuilder().UsePipeTables().Build();
        Rows.Sample(rows =>
        {
            string page = Markdown.ToHtml(Write((s, t) => new MarkdownTableWriter(s, t), rows), pipes);
            Assert.Equal(rows.SelectMany(r => r.Select(OneLine)), Cells(page).Select(OneLine), StringComparer.Ordinal);
        }, iter: 500);
    }

    [Fact]
    public void A_browser_shows_the_cells()
        => Rows.Sample(rows => Assert.Equal(rows.SelectMany(r => r.Select(c => c.ReplaceLineEndings("\n"))),
            Cells(new FilledTable(Table(rows[0].Length), [.. rows.Select(r => r.ToArray<object?>())]).ToHtml()).Select(c => c.ReplaceLineEndings("\n")), StringComparer.Ordinal), iter: 500);

    [Fact]
    public void Lines_of_text_are_as_wide_as_the_rule_at_most_and_one_a_row()
        => Rows.Sample(rows =>
        {
            string[] lines = new FilledTable(Table(rows[0].Length), [.. rows.Select(r => r.ToArray<object?>())]).ToText().Split('\n');
            Assert.Equal(rows.Length + 3, lines.Length);
            Assert.All(lines, l => Assert.InRange(l.Sum(c => c >= '\u2E80' && !char.IsSurrogate(c) ? 2 : 1), 0, lines[1].Length));
        }, iter: 500);

    [Theory]
    [InlineData("a|b", "| a\\|b |")]
    [InlineData("甲\n乙", "| 甲 乙 |")]
    public void A_column_of_the_users_own_name_does_not_break_the_Markdown_table(string name, string header)
        => Assert.StartsWith(header + "\n| --- |\n", TableText.Of((s, t) => new MarkdownTableWriter(s, t), TableText.Table((name, ColumnType.Text))), StringComparison.Ordinal);

    [Fact]
    public void Numbers_are_read_back_to_the_digit_whatever_the_machines_culture()
        => Gen.Decimal.Sample(number =>
        {
            string written = PlainCell.Of(number);
            Assert.Equal(number, decimal.Parse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
            Assert.False(written.Contains('.', StringComparison.Ordinal) && written.EndsWith('0'), written);
            string line = TableText.Of((s, t) => new JsonLinesWriter(s, t), TableText.Table(("v", ColumnType.Number)), [number]);
            Assert.Equal($"{{\"v\":{written}}}\n", line);
        }, iter: 1_000);

    [Theory]
    [InlineData(1.5)]
    [InlineData('c')]
    [InlineData(true)]
    public void A_cell_of_a_type_that_no_column_holds_is_refused_by_every_format(object cell)
    {
        Assert.Throws<ArgumentException>(() => PlainCell.Of(cell));
        Assert.Throws<ArgumentException>(() => TableText.Of((s, t) => new CsvWriter(s, t), TableText.Table(("v", ColumnType.Text)), [cell]));
        Assert.Throws<ArgumentException>(() => TableText.Of((s, t) => new MarkdownTableWriter(s, t), TableText.Table(("v", ColumnType.Text)), [cell]));
    }

    [Fact]
    public void Empty_cells_lists_and_days_are_plain_text()
    {
        Assert.Equal("", PlainCell.Of(null));
        Assert.Equal("", PlainCell.Of(Array.Empty<string>()));
        Assert.Equal("1|-2", PlainCell.Of(new[] { 1, -2 }));
        Assert.Equal("2024-03-01", PlainCell.Of(new DateOnly(2024, 3, 1)));
        Assert.False(CsvWriter.LooksLikeFormula(""));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string[] Cells(string page) => [.. new HtmlParser().ParseDocument(page).QuerySelectorAll("td").Select(cell => cell.TextContent)];

    // RFC 4180, character by character.
    private static List<List<string>> ReadSeparated(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                Assert.Equal('\n', text[++i]);
                rows.Add(row);
                row = [];
            }
            else cell.Append(text[i]);
        }
        Assert.True(!quoted && row.Count == 0 && cell.Length == 0, "the last line is not ended");
        return rows;
    }
}
