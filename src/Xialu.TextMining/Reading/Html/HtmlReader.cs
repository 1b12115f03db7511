using AngleSharp.Html.Dom;

namespace Xialu.TextMining.Reading;

/// <summary>
/// Reads web pages. The text is what a reader of the page sees, a line for each block, <c>&lt;br&gt;</c> and table row;
/// navigation is kept and marked.
/// </summary>
internal sealed class HtmlReader : IDocumentFormatReader
{
    public DocumentFormat Format => DocumentFormat.Html;

    public Document Read(DocumentInput input, ReadingOptions options)
    {
        DecodedText decoded = TextDecoder.Decode(input, options, HtmlCharset.Declared(input.Bytes.Span));
        if (decoded.Text.Length > options.Limits.MaxCharacters) throw ReadingMessages.TooManyCharacters(input.File, options.Limits.MaxCharacters);
        using IHtmlDocument page = HtmlParsing.Parse(decoded.Text, input.File, options.Limits);
        LineAssembler lines = new(input.File, options.Limits);
        HtmlText.Walk(page, lines);
        (string text, IReadOnlyList<Block> blocks) = lines.Finish();
        return new Document
        {
            Name = input.Name,
            Format = DocumentFormat.Html,
            Text = new DocumentText(text),
            Encoding = decoded.Encoding,
            Sha256 = input.Sha256,
            DeclaredTitle = TitleOf(page),
            Blocks = blocks,
            Diagnostics = [.. decoded.Diagnostics.Select(d => InText(d, text))],
        };
    }

    // Government sites name the article in a meta element; <title> adds the site's name.
    private static string? TitleOf(IHtmlDocument page)
    {
        string? article = page.Head?.Children.FirstOrDefault(e => e.LocalName is "meta"
            && string.Equals(e.GetAttribute("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");
        return new[] { article, page.Title, page.QuerySelector("h1")?.TextContent }.Select(t => t?.Trim()).FirstOrDefault(t => !string.IsNullOrEmpty(t));
    }

    // The decoder's places are in the source; what is asked for is the place in the text.
    private static Diagnostic InText(Diagnostic noticed, string text)
    {
        int place = noticed.Span.Length == 0 ? -1 : text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return noticed with { Span = place < 0 ? default : new TextSpan(place, 1) };
    }
}
