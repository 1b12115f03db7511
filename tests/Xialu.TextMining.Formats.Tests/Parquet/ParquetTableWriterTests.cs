using Xialu.TextMining.Export;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Formats.Tests;

public sealed class ParquetTableWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.File("cells.parquet");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void DuckDb_reads_every_type_as_what_it_is()
    {
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(["text|VARCHAR", "whole|INTEGER", "number|DECIMAL(38,9)", "day|DATE", "texts|VARCHAR[]", "wholes|INTEGER[]"],
            DuckDb.Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{File}')"));
    }

    [Fact]
    public void DuckDb_reads_the_cells_that_were_written()
    {
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(
            ["地区生产总值|5|212.4|2024-01-09|[稳增长,保就业]|[2,1]", "null|null|null|null|null|null", "=1+1|-3|-0.000000001|1949-10-01|[]|[]"],
            DuckDb.Query($"SELECT * FROM '{File}'"));
    }

    [Fact]
    public void The_largest_decimal_fits_and_what_is_beyond_nine_digits_is_rounded_to_even()
    {
        Write(Cells.Table("cells", ("a", ColumnType.Number)), [[decimal.MaxValue], [decimal.MinValue], [100m / 3], [0.0000000005m], [0.0000000015m]]);
        Assert.Equal(["79228162514264337593543950335.000000000", "-79228162514264337593543950335.000000000", "33.333333333", "0.000000000", "0.000000002"],
            DuckDb.Query($"SELECT a::VARCHAR FROM '{File}'"));
    }

    [Fact]
    public void Pages_are_compressed_with_Snappy_and_nothing_tells_machine_or_time()
    {
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(["SNAPPY"], DuckDb.Query($"SELECT DISTINCT compression FROM parquet_metadata('{File}')"));
        Assert.StartsWith("Parquet.Net version 6.1.0", Assert.Single(DuckDb.Query($"SELECT created_by FROM parquet_file_metadata('{File}')")), StringComparison.Ordinal);
        byte[] first = System.IO.File.ReadAllBytes(File);
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_long_table_is_cut_into_row_groups_and_stays_in_order()
    {
        Write(Cells.Table("cells", ("a", ColumnType.WholeNumber), ("b", ColumnType.Texts)),
            Enumerable.Range(0, 150_000).Select(i => (IReadOnlyList<object?>)[i, i % 3 == 0 ? Array.Empty<string>() : new[] { "x", "y" }]));
        Assert.Equal(["3|150000"], DuckDb.Query($"SELECT num_row_groups, num_rows FROM parquet_file_metadata('{File}')"));
        Assert.Equal(["150000|149999|200000|0"], DuckDb.Query(
            $"SELECT count(*), max(a), sum(len(b)), sum(CASE WHEN a <> file_row_number THEN 1 ELSE 0 END)::INTEGER FROM read_parquet('{File}', file_row_number = true)"));
    }

    [Fact]
    public void A_table_without_rows_has_its_columns_all_the_same()
    {
        Write(Cells.OfEveryType, []);
        Assert.Equal(["6"], DuckDb.Query($"SELECT count(*) FROM (DESCRIBE SELECT * FROM '{File}')"));
        Assert.Equal(["0"], DuckDb.Query($"SELECT count(*) FROM '{File}'"));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Write(Cells.Table("cells", ("a", ColumnType.Text)), [["x\ud800y"], ["\ud83d\ude00"]]);
        Assert.Equal(["x\uFFFDy", "\ud83d\ude00"], DuckDb.Query($"SELECT a FROM '{File}'"));
    }

    private void Write(RecordTable table, IEnumerable<IReadOnlyList<object?>> rows)
        => Cells.Write(TableFolder.Open(folder.Path, ".parquet", ParquetTableWriter.Open, table), table, rows);
}
