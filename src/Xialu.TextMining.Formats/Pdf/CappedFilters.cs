using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Formats;

/// <summary>
/// PdfPig's filters for one file, watched: what all its streams grow to, together, is bounded before any memory is taken for it, and so is what
/// its pages draw. What stopped a file is asked here afterwards, since PdfPig may hide the exception that did.
/// </summary>
internal sealed class CappedFilters(ReadingLimits limits) : IFilterProvider
{
    private long left = limits.MaxDecompressedBytes;
    private int drawn;
    private long instructions;
    private long shown;

    /// <summary>The name of the limit that was reached, or null.</summary>
    public string? Reached { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Watched(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Watched(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Watched(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Begins to count what one page draws.</summary>
    public void BeginPage() => (instructions, shown) = (0, 0);

    /// <summary>Counts a form that is drawn, by the bytes that it is stored in.</summary>
    public void Draw(int bytes)
    {
        Bound(++drawn <= limits.MaxForms, nameof(ReadingLimits.MaxForms));
        Take(bytes);
    }

    /// <summary>Counts the bytes of drawing instructions.</summary>
    public void Instruct(int bytes) => Bound((instructions += bytes) <= limits.MaxPageBytes, nameof(ReadingLimits.MaxPageBytes));

    /// <summary>Counts the bytes of text that are shown.</summary>
    public void Show(int bytes) => Bound((shown += bytes) <= limits.MaxPageText, nameof(ReadingLimits.MaxPageText));

    /// <summary>Tells how many forms and saved states are open.</summary>
    public void Deepen(int depth) => Bound(depth <= limits.MaxDepth, nameof(ReadingLimits.MaxDepth));

    /// <summary>Does work whose bytes will be taken once more when it is done in earnest; forms stay counted.</summary>
    public void Rehearse(Action work)
    {
        long before = left;
        work();
        left = before;
    }

    private IReadOnlyList<IFilter> Watched(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new WatchedFilter(f, this))];

    private void Take(long bytes) => Bound((left -= bytes) >= 0, nameof(ReadingLimits.MaxDecompressedBytes));

    private void Bound(bool isWithin, string limit)
    {
        if (isWithin) return;
        Reached ??= limit;
        throw new InvalidDataException($"the file goes beyond {Reached}");
    }

    private sealed class WatchedFilter(IFilter inner, CappedFilters owner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            owner.Take(inner switch
            {
                FlateFilter => DecodedLength.OfFlate(input, owner.left),
                LzwFilter => DecodedLength.OfLzw(input.Span),
                RunLengthFilter => DecodedLength.OfRuns(input.Span),
                _ => input.Length,
            });
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
