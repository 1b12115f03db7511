using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Comparison;

namespace Xialu.TextMining.Tests.Export;

public sealed class CodebookTests
{
    private static readonly Corpus Reports = Compared.Corpus(Compared.Report("蠡县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("易县", 2021));

    private static readonly IReadOnlyList<RecordTable> Tables =
    [
        .. ComparisonTables.Fill(Reports).Select(t => t.Table),
        ComparisonTables.SloganOrigins, WordTables.Keyness, WordTables.Collocations, WordTables.Dispersions, WordTables.Attentions, WordTables.Similarities, WordTables.Novelties, WordTables.BorrowedSentences, WordTables.Contexts, ReportTables.Failures,
        AreaTables.Paragraphs, AreaTables.Shares, TopicTables.Topics, TopicTables.Words, TopicTables.Paragraphs, TopicTables.Shares, TopicTables.Trials,
        GroupTables.Members, GroupTables.Traits, GroupTables.Merges, GroupTables.Trials, GroupTables.LeftOut, GroupTables.Values,
    ];

    [Fact]
    public void Every_table_and_column_is_explained_and_nothing_else()
    {
        HashSet<string> written = [.. Tables.SelectMany(t => t.Columns.Select(c => c.Name).Prepend("").Select(c => $"{t.Name} {c}"))];
        HashSet<string> explained = [.. EmbeddedTable.Rows("codebook.tsv").Select(row => $"{row[0]} {row[1]}")];
        Assert.Empty(explained.Except(written, StringComparer.Ordinal));
        Assert.Equal(["panel-wide gdp_growth_target", "panel-wide-sources gdp_growth_target"], written.Except(explained, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void The_page_names_version_dictionaries_inputs_columns_and_units()
    {
        string page = Codebook.Render(Reports, Tables);
        Assert.StartsWith("# Codebook\n\nWritten by Xialu.TextMining 0.1.0. ", page, StringComparison.Ordinal);
        Assert.Matches(@"\n\| indicators\.tsv \| [0-9a-f]{64} \|\n", page);
        Assert.Matches(@"\n\| the 2 inputs \(lines SHA-256, two spaces, name\) \| [0-9a-f]{64} \|\n", page);
        Assert.Contains("\n## panel\n\nOne row a figure", page, StringComparison.Ordinal);
        Assert.Contains("\n| gdp | 地区生产总值 | 1 | 亿元 | 亿元 | 地区生产总值、", page, StringComparison.Ordinal);
        Assert.Contains("\n| urbanization | 城镇化率 | 1 | % | 个百分点 | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| 蠡县-2021 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_of_the_inputs_does_not_depend_on_their_order()
        => Assert.Equal(Codebook.Render(Reports, Tables), Codebook.Render(Corpus.Of(Reports.Reports.Reverse()), Tables));
}
