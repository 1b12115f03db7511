using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Xialu.TextMining.Reading;

/// <summary>Parses a page and stops as soon as it nests too deeply, because the parser grows slow (50,000 nested divs took 7 s).</summary>
internal sealed class HtmlParsing(string file, ReadingLimits limits)
{
    private IElement? last;
    private int templates;

    public static IHtmlDocument Parse(string source, string file, ReadingLimits limits)
    {
        HtmlParsing parsing = new(file, limits);
        return new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => parsing.Check(element) }).ParseDocument(source);
    }

    // A new element has no parent yet, so the one before it is looked at.
    private void Check(IElement created)
    {
        int depth = 0;
        for (INode? node = last; node is not null && depth <= limits.MaxDepth; node = node.Parent) depth++;
        // The content of a template hangs in a tree of its own.
        if (created is IHtmlTemplateElement) templates++;
        if (depth > limits.MaxDepth || templates > limits.MaxDepth) throw ReadingMessages.TooDeep(file, "page", limits.MaxDepth, "a page written for readers");
        last = created;
    }
}
