namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class ByteOrderMarkTests
{
    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "utf-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00 }, "utf-32")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "utf-16")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "utf-16be")]
    [InlineData(new byte[] { 0x84, 0x31, 0x95, 0x33 }, "gb18030")]
    public void A_mark_names_its_encoding_and_is_no_part_of_the_text(byte[] mark, string name)
    {
        ByteOrderMark found = ByteOrderMark.Of(mark)!;
        Assert.Equal((name, mark.Length), (found.Name, found.Length));
        byte[] file = [.. mark, .. found.Encoding.GetBytes("全县增长5.2%。\n")];
        Document document = DocumentReader.Read("a.txt", file, DocumentFormat.Text);
        Assert.Equal(("全县增长5.2%。\n", name), (document.Text.ToString(), document.Encoding));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0xEF, 0xBB })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0x84, 0x31, 0x95 })]
    [InlineData(new byte[] { 0x41, 0xEF, 0xBB, 0xBF })]
    public void Half_a_mark_and_one_amid_the_text_are_none(byte[] bytes) => Assert.Null(ByteOrderMark.Of(bytes));

    [Fact]
    public void A_mark_wins_over_the_encoding_asked_for()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. "增长"u8];
        Document document = DocumentReader.Read("a.txt", file, DocumentFormat.Text, new ReadingOptions { Encoding = "big5" });
        Assert.Equal(("增长", "utf-8"), (document.Text.ToString(), document.Encoding));
    }

    [Fact]
    public void A_file_of_a_mark_alone_holds_no_text()
        => Assert.Equal(ReadingFailure.Empty, Assert.Throws<ReadingException>(() => DocumentReader.Read("a.txt", new byte[] { 0xEF, 0xBB, 0xBF }, DocumentFormat.Text)).Failure);
}
