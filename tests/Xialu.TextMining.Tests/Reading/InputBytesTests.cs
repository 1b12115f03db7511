namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class InputBytesTests
{
    private static readonly byte[] File = [.. "前文。"u8, .. "全县增长5%。"u8];

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using MemoryStream stream = new(File);
        stream.Position = "前文。"u8.Length;
        Assert.Equal("全县增长5%。", DocumentReader.Read("a.txt", stream, DocumentFormat.Text).Text.ToString());
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_is_read_whole()
    {
        using TrickleStream stream = new(File);
        Assert.Equal(DocumentReader.Read("a.txt", File, DocumentFormat.Text), DocumentReader.Read("a.txt", stream, DocumentFormat.Text),
            (one, other) => one!.Text.Equals(other!.Text) && one.Sha256 == other.Sha256);
    }

    [Fact]
    public void A_stream_without_end_is_read_no_further_than_the_limit_and_one_piece()
    {
        using EndlessStream stream = new();
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.txt", stream, DocumentFormat.Text, new ReadingOptions { Limits = new() { MaxBytes = 100_000 } }));
        Assert.Equal((ReadingFailure.LimitReached, null), (e.Failure, e.Place));
        Assert.InRange(stream.Given, 100_001, 200_000);
    }

    [Fact]
    public void As_many_bytes_as_the_limit_allows_are_read()
        => Assert.Equal("增长", DocumentReader.Read("a.txt", "增长"u8.ToArray(), DocumentFormat.Text, new ReadingOptions { Limits = new() { MaxBytes = 6 } }).Text.ToString());

    [Fact]
    public void A_file_over_the_limit_is_refused_by_its_size()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("bytes").FullName, "a.txt");
        System.IO.File.WriteAllBytes(path, new byte[12_345]);
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read(path, new ReadingOptions { Limits = new() { MaxBytes = 1_000 } }));
        Assert.Equal("found 12,345 bytes or more; expected at most 1,000. Raise ReadingLimits.MaxBytes if the file is trusted.", e.Problem);
    }

    [Fact]
    public void A_folder_says_what_walks_folders()
    {
        string folder = Directory.CreateTempSubdirectory("bytes.txt").FullName;
        Assert.Equal($"{folder}: found a folder; expected a report. Use DocumentFinder to walk folders.", Assert.Throws<ReadingException>(() => DocumentReader.Read(folder)).Message);
    }

    [Fact]
    public void A_file_that_somebody_holds_is_told_with_the_reason_on_one_line()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("bytes").FullName, "a.txt");
        using FileStream held = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read(path));
        Assert.Equal((ReadingFailure.Denied, path), (e.Failure, e.File));
        Assert.StartsWith("the file cannot be opened: ", e.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Problem);
        Assert.IsType<IOException>(e.InnerException, exactMatch: false);
    }

    [Fact]
    public void Names_and_streams_that_are_missing_are_misuse()
    {
        Assert.Throws<ArgumentException>(() => DocumentReader.Read(""));
        Assert.Throws<ArgumentException>(() => DocumentReader.Read("", File, DocumentFormat.Text));
        Assert.Throws<ArgumentNullException>(() => DocumentReader.Read("a.txt", (Stream)null!, DocumentFormat.Text));
    }

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
