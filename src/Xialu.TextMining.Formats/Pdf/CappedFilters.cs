using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Xialu.TextMining.Formats;

/// <summary>
/// PdfPig's filters for one file, watched: what all its streams grow to, together, is bounded before any memory is taken for it, and so are the
/// forms drawn. What a stopped file needs to be told is asked here afterwards, since PdfPig may hide the exception that stopped it.
/// </summary>
internal sealed class CappedFilters(int mostBytes, int mostForms) : IFilterProvider
{
    private long left = mostBytes;
    private int drawn;

    /// <summary>Whether the bound of bytes was reached.</summary>
    public bool IsExhausted => left < 0;

    /// <summary>Whether the bound of forms was reached.</summary>
    public bool IsDrawnOut => drawn > mostForms;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Watched(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Watched(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Watched(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Counts a form that is drawn, by the bytes that it is stored in.</summary>
    public void Draw(int bytes)
    {
        drawn++;
        if (IsDrawnOut) throw new InvalidDataException("its pages draw forms beyond the limit");
        Take(bytes);
    }

    /// <summary>Does work whose bytes will be taken once more when it is done in earnest; forms stay counted.</summary>
    public void Rehearse(Action work)
    {
        long before = left;
        work();
        left = before;
    }

    private IReadOnlyList<IFilter> Watched(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new WatchedFilter(f, this))];

    private void Take(long bytes)
    {
        left -= bytes;
        if (IsExhausted) throw new InvalidDataException("its streams grow beyond the limit");
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
