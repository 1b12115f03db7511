using System.IO.Compression;

namespace Xialu.TextMining.Formats.Tests;

public sealed class DecodedLengthTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void Zlib_data_is_counted(int length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[length]);
        Assert.Equal(length, DecodedLength.OfFlate(packed.ToArray(), long.MaxValue));
    }

    [Fact]
    public void Counting_stops_soon_after_the_limit()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[10_000_000]);
        Assert.InRange(DecodedLength.OfFlate(packed.ToArray(), 1000), 1001, 100_000);
    }

    [Fact]
    public void Broken_zlib_data_counts_as_far_as_it_goes() => Assert.Equal(0, DecodedLength.OfFlate(new byte[] { 0x78, 0x9C, 0xFF, 0xFF, 0xFF }, long.MaxValue));

    [Fact]
    public void The_example_of_the_PDF_standard_gives_ten_bytes()
        => Assert.Equal(10, DecodedLength.OfLzw([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Fact]
    public void Runs_and_literals_are_counted_to_the_end_mark()
        => Assert.Equal(3 + 128, DecodedLength.OfRuns([2, 1, 2, 3, 129, 0, 128, 5, 5]));
}
