using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Walks a page's forms as PdfPig does, drawing nothing, before PdfPig draws the page: forms that draw forms twice run 2ⁿ times, and PdfPig
/// can be stopped at no form that is stored unpacked. What it meets is told to the file's <see cref="CappedFilters"/>, which say when it is enough.
/// </summary>
internal sealed class FormCounter(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<FormCounter.Walked>(scanner, resources, filters, parser, options)
{
    private readonly CappedFilters budget = (CappedFilters)options.FilterProvider!;

    protected override Walked ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        Walk(pageNumber, operations, 0);
        return new Walked();
    }

    private void Walk(int page, IReadOnlyList<IGraphicsStateOperation> operations, int depth)
    {
        foreach (InvokeNamedXObject drawing in operations.OfType<InvokeNamedXObject>())
        {
            if (!ResourceStore.TryGetXObject(drawing.Name, out StreamToken? form) || form is null || !IsForm(form)) continue;
            budget.Draw(form.Data.Length);
            if (depth < ParsingOptions.MaxStackDepth) WalkForm(page, form, depth);
        }
    }

    private void WalkForm(int page, StreamToken form, int depth)
    {
        bool hasResources = form.StreamDictionary.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? own);
        if (hasResources) ResourceStore.LoadResourceDictionary(own!);
        Walk(page, Operations(page, form), depth + 1);
        if (hasResources) ResourceStore.UnloadResourceDictionary();
    }

    private IReadOnlyList<IGraphicsStateOperation> Operations(int page, StreamToken form)
    {
        try
        {
            return PageContentParser.Parse(page, new MemoryInputBytes(form.Decode(FilterProvider, PdfScanner)), ParsingOptions.Logger);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or Reading.ReadingException) && !budget.IsExhausted)
        {
            // PdfPig meets the same fault when it draws the form, and reports it or goes on without the form.
            return [];
        }
    }

    private bool IsForm(StreamToken stream) => stream.StreamDictionary.TryGet(NameToken.Subtype, PdfScanner, out NameToken? type) && type == NameToken.Form;

    /// <summary>Nothing: a page that was only walked.</summary>
    internal sealed record Walked;
}
