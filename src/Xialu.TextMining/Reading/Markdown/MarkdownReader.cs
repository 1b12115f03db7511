using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Xialu.TextMining.Reading;

/// <summary>Reads Markdown. The text is the file's, marks included, so that positions are those an editor shows.</summary>
internal sealed class MarkdownReader : IDocumentFormatReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public DocumentFormat Format => DocumentFormat.Markdown;

    public Document Read(DocumentInput input, ReadingOptions options)
    {
        DecodedText decoded = TextDecoder.Decode(input, options);
        TextCheck.WithinLimits(decoded.Text, input.File, options.Limits);
        MarkdownNesting.Check(decoded.Text, input.File, options.Limits);
        MarkdownCollector collector = new(decoded.Text);
        MarkdownDocument? tree = MarkdownNesting.IsTangled(decoded.Text) ? null : Parse(decoded.Text);
        if (tree is not null) collector.Collect(tree);
        return new Document
        {
            Name = input.Name,
            Format = DocumentFormat.Markdown,
            Text = new DocumentText(decoded.Text),
            Encoding = decoded.Encoding,
            Sha256 = input.Sha256,
            DeclaredTitle = collector.Title,
            Blocks = collector.Blocks(),
            Marks = collector.Marks(),
            Diagnostics = tree is null ? [.. decoded.Diagnostics, ReadingMessages.TangledMarkdown()] : decoded.Diagnostics,
        };
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting; the only thing it refuses.
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseCjkFriendlyEmphasis();
        // Reports indent paragraphs by spaces; none holds program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
