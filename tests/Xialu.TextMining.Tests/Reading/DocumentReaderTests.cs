using System.Text;

namespace Xialu.TextMining.Tests.Reading;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class DocumentReaderTests
{
    private static ReadingException Refused(string text, ReadingLimits? limits = null, DocumentFormat format = DocumentFormat.Text)
        => Assert.Throws<ReadingException>(() => DocumentReader.Read("reports/a.txt", Encoding.UTF8.GetBytes(text), format, new ReadingOptions { Limits = limits ?? ReadingLimits.Default }));

    [Fact]
    public void A_file_is_read_with_its_name_format_and_hash()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("reading").FullName, "某县-2024.v2.md");
        File.WriteAllText(path, "abc");
        Document document = DocumentReader.Read(path);
        Assert.Equal("某县-2024.v2", document.Name);
        Assert.Equal(DocumentFormat.Markdown, document.Format);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.Sha256);
    }

    [Fact]
    public void A_dot_in_a_name_without_extension_belongs_to_the_name()
        => Assert.Equal("report 1.2", DocumentReader.Read("report 1.2", Encoding.UTF8.GetBytes("甲"), DocumentFormat.Text).Name);

    [Fact]
    public void Stream_and_memory_give_the_same_document()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("甲乙丙");
        Document fromMemory = DocumentReader.Read("a.txt", bytes, DocumentFormat.Text);
        Document fromStream = DocumentReader.Read("a.txt", new MemoryStream(bytes), DocumentFormat.Text);
        Assert.Equal(fromMemory.Text, fromStream.Text);
        Assert.Equal(fromMemory.Sha256, fromStream.Sha256);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("no/such.txt"));
        Assert.Equal("no/such.txt: found no such file; expected a report.", e.Message);
        Assert.Equal(ReadingFailure.Missing, e.Failure);
    }

    [Fact]
    public void A_folder_is_no_report()
    {
        string folder = Directory.CreateTempSubdirectory("reading").FullName;
        Assert.Equal(ReadingFailure.Missing, Assert.Throws<ReadingException>(() => DocumentReader.Read(folder)).Failure);
    }

    [Fact]
    public void An_unknown_extension_is_named_with_the_known_ones()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("reading").FullName, "a.doc");
        File.WriteAllText(path, "甲");
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read(path));
        Assert.Equal("found the extension '.doc'; expected .txt, .md, .html, .docx or .pdf. Name the format in the call if you know it.", e.Problem);
    }

    [Theory]
    [InlineData("", ReadingFailure.Empty, "reports/a.txt: found 0 bytes; expected a report.")]
    [InlineData(" \n\u3000", ReadingFailure.Empty, "reports/a.txt: found only white space; expected a report.")]
    [InlineData("PK\0\0", ReadingFailure.Binary, "reports/a.txt: byte 2: found a zero byte, so this is no text file; expected text in UTF-8, UTF-16, GB18030 or Big5.")]
    public void A_file_without_text_says_so(string text, ReadingFailure failure, string message)
    {
        ReadingException e = Refused(text);
        Assert.Equal(failure, e.Failure);
        Assert.Equal(message, e.Message);
    }

    [Theory]
    [InlineData(5, 100, 100, "reports/a.txt: found 13 bytes or more; expected at most 5. Raise ReadingLimits.MaxBytes if the file is trusted.")]
    [InlineData(50, 4, 100, "reports/a.txt: found more than 4 characters; expected a report. Raise ReadingLimits.MaxCharacters if the file is trusted.")]
    [InlineData(50, 50, 2, "reports/a.txt: line 2: found a line of more than 2 characters; expected a report. Raise ReadingLimits.MaxLineLength if the file is trusted.")]
    public void A_limit_that_is_reached_names_the_option_to_raise(int bytes, int characters, int line, string message)
    {
        ReadingException e = Refused("甲\n乙丙丁", new ReadingLimits { MaxBytes = bytes, MaxCharacters = characters, MaxLineLength = line });
        Assert.Equal(message, e.Message);
        Assert.Equal(ReadingFailure.LimitReached, e.Failure);
    }

    [Fact]
    public void Pdf_asks_for_a_reader()
        => Assert.Equal("reports/a.txt: no reader for Pdf is at hand. Add one to ReadingOptions.FormatReaders.", Refused("%PDF", null, DocumentFormat.Pdf).Message);

    [Fact]
    public void A_reader_of_the_caller_is_used_and_its_exceptions_are_wrapped()
    {
        ReadingOptions options = new() { FormatReaders = [new FailingReader()] };
        ReadingException e = Assert.Throws<ReadingException>(() => DocumentReader.Read("a.pdf", new byte[] { 1 }, DocumentFormat.Pdf, options));
        Assert.Equal("a.pdf: found bytes that cannot be parsed (page 3 is torn); expected a file of the format Pdf.", e.Message);
        Assert.IsType<InvalidOperationException>(e.InnerException);
    }

    private sealed class FailingReader : IDocumentFormatReader
    {
        public DocumentFormat Format => DocumentFormat.Pdf;

        public Document Read(DocumentInput input, ReadingOptions options) => throw new InvalidOperationException("page 3 is torn.");
    }
}
