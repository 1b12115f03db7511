namespace Xialu.TextMining.Reading;

/// <summary>Reads plain text: the decoded file and nothing else.</summary>
internal sealed class PlainTextReader : IDocumentFormatReader
{
    public DocumentFormat Format => DocumentFormat.Text;

    public Document Read(DocumentInput input, ReadingOptions options)
    {
        DecodedText decoded = TextDecoder.Decode(input, options);
        return new Document
        {
            Name = input.Name,
            Format = DocumentFormat.Text,
            Text = new DocumentText(decoded.Text),
            Encoding = decoded.Encoding,
            Sha256 = input.Sha256,
            Diagnostics = decoded.Diagnostics,
        };
    }
}
