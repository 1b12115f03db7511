using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Walks a page and its forms as PdfPig does, drawing nothing, before PdfPig draws the page. Inside a page PdfPig can be stopped nowhere: forms that draw
/// forms twice run 2ⁿ times, forms in a ring or a long chain end the process, and every letter and saved state takes some hundred bytes.
/// What is met is told to the file's <see cref="CappedFilters"/>, which say when it is enough.
/// </summary>
internal sealed class PageRehearsal(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PageRehearsal.Walked>(scanner, resources, filters, parser, options), IPageFactory<PageRehearsal.Walked>
{
    private readonly CappedFilters budget = (CappedFilters)options.FilterProvider!;

    /// <summary>Weighs the page's own instructions before the base class parses them.</summary>
    Walked IPageFactory<Walked>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        budget.BeginPage();
        if (dictionary.TryGet(NameToken.Contents, PdfScanner, out ArrayToken? parts))
        {
            foreach (IToken part in parts!.Data)
                if (DirectObjectFinder.TryGet(part, PdfScanner, out StreamToken? stream)) Weigh(stream!);
        }
        else if (dictionary.TryGet(NameToken.Contents, PdfScanner, out StreamToken? whole))
        {
            Weigh(whole!);
        }
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    protected override Walked ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        Walk(pageNumber, operations, 0, null, null);
        return new Walked();
    }

    private void Walk(int page, IReadOnlyList<IGraphicsStateOperation> operations, int depth, NameToken? name, StreamToken? inside)
    {
        foreach (IGraphicsStateOperation operation in operations)
        {
            switch (operation)
            {
                case Push: budget.Deepen(++depth); break;
                case Pop: depth = Math.Max(0, depth - 1); break;
                case ShowText shown: budget.Show(LengthOf(shown.Bytes, shown.Text)); break;
                case MoveToNextLineShowText shown: budget.Show(LengthOf(shown.Bytes, shown.Text)); break;
                case MoveToNextLineShowTextWithSpacing shown: budget.Show(LengthOf(shown.Bytes, shown.Text)); break;
                case ShowTextsWithPositioning shown: budget.Show(shown.Array.Sum(LengthOf)); break;
                case InvokeNamedXObject drawing: Draw(page, drawing.Name, depth, name, inside); break;
            }
        }
    }

    private void Draw(int page, NameToken name, int depth, NameToken? outer, StreamToken? inside)
    {
        if (!ResourceStore.TryGetXObject(name, out StreamToken? form) || form is null || !IsForm(form)) return;
        budget.Draw(form.Data.Length);
        // PdfPig leaves such a drawing out, and nothing but such.
        if (outer is not null && name == outer && form.Data.Span.SequenceEqual(inside!.Data.Span)) return;
        budget.Deepen(depth + 1);
        bool hasResources = form.StreamDictionary.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? own);
        if (hasResources) ResourceStore.LoadResourceDictionary(own!);
        Walk(page, Operations(page, form), depth + 1, name, form);
        if (hasResources) ResourceStore.UnloadResourceDictionary();
    }

    private IReadOnlyList<IGraphicsStateOperation> Operations(int page, StreamToken form)
    {
        try
        {
            return PageContentParser.Parse(page, new MemoryInputBytes(Weigh(form)), ParsingOptions.Logger);
        }
        catch (Exception e) when (e is not OutOfMemoryException && budget.Reached is null)
        {
            // PdfPig meets the same fault when it draws the form, and reports it or goes on without the form.
            return [];
        }
    }

    private Memory<byte> Weigh(StreamToken stream)
    {
        Memory<byte> instructions = stream.Decode(FilterProvider, PdfScanner);
        budget.Instruct(instructions.Length);
        return instructions;
    }

    private bool IsForm(StreamToken stream) => stream.StreamDictionary.TryGet(NameToken.Subtype, PdfScanner, out NameToken? type) && type == NameToken.Form;

    private static int LengthOf(ReadOnlyMemory<byte> bytes, string? text) => text?.Length ?? bytes.Length;

    private static int LengthOf(IToken token) => token switch
    {
        StringToken text => text.Data.Length,
        HexToken text => text.Bytes.Length,
        _ => 0,
    };

    /// <summary>Nothing: a page that was only walked.</summary>
    internal sealed record Walked;
}
