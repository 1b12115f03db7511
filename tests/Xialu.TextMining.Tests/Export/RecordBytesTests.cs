using CsCheck;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.Tests.Export;

public sealed class RecordBytesTests
{
    private static readonly byte[] Sample = BytesOf(Records());

    private static ReportRecords Records(string name = "a") => ReportRecords.Of(SampleReport.Create(name), [ExportFormat.Markdown], PageOptions.Default);

    private static byte[] BytesOf(ReportRecords records)
    {
        using MemoryStream stream = new();
        RecordBytes.Write(stream, records);
        return stream.ToArray();
    }

    private static ReportRecords Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return RecordBytes.Read(stream);
    }

    [Fact]
    public void Records_are_read_back_cell_by_cell()
    {
        ReportRecords written = Records(), read = Read(Sample);
        Assert.Equal(written.Tables.Select(t => t.Table), read.Tables.Select(t => t.Table));
        foreach ((FilledTable one, FilledTable other) in written.Tables.Zip(read.Tables))
            Assert.Equal(one.Rows.Select(r => string.Join('‖', r.Select(c => c is null ? "∅" : PlainCell.Of(c)))), other.Rows.Select(r => string.Join('‖', r.Select(c => c is null ? "∅" : PlainCell.Of(c)))), StringComparer.Ordinal);
        Assert.Equal(written.Files, read.Files);
    }

    [Fact]
    public void What_was_read_writes_the_same_bytes() => Assert.Equal(Sample, BytesOf(Read(Sample)));

    [Fact]
    public void Several_records_stand_one_after_the_other_in_a_stream_that_stays_open()
    {
        using MemoryStream stream = new();
        RecordBytes.Write(stream, Records("a"));
        RecordBytes.Write(stream, Records("b"));
        stream.Position = 0;
        Assert.Equal(["a", "b"], new[] { RecordBytes.Read(stream), RecordBytes.Read(stream) }.Select(r => (string)r.Tables[0].Rows.First()[0]!), StringComparer.Ordinal);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Bytes_that_end_too_early_are_no_records()
    {
        for (int length = 0; length < Sample.Length; length += 7)
            Assert.Equal("The bytes are no records of a report, or those of another version of the library.", Assert.Throws<InvalidDataException>(() => Read(Sample[..length])).Message);
    }

    [Fact]
    public void Damaged_bytes_are_records_or_refused_and_nothing_else()
        => Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Byte).Sample((place, value) =>
        {
            byte[] damaged = [.. Sample];
            damaged[place] = value;
            try
            {
                Assert.NotNull(Read(damaged).Tables);
            }
            catch (InvalidDataException e)
            {
                Assert.NotNull(e.InnerException);
            }
        }, iter: 2_000);
}
