using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class EmbeddedTableTests
{
    [Fact]
    public void A_table_that_is_not_there_is_named()
        => Assert.Equal("nothing.tsv: not embedded in the library.", Assert.Throws<InvalidDataException>(() => EmbeddedTable.Open("nothing.tsv")).Message);

    public static IEnumerable<TheoryDataRow<string>> Tables
        => typeof(EmbeddedTable).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => new TheoryDataRow<string>(n));

    [Theory, MemberData(nameof(Tables))]
    public void Every_table_of_the_library_reads_and_has_rows_of_its_headers_width(string name)
    {
        string[][] rows = [.. EmbeddedTable.Rows(name)];
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        Assert.All(rows, r => Assert.True(r[0].Length > 0, $"{name}: a row without its first cell: {string.Join('|', r)}"));
    }
}
