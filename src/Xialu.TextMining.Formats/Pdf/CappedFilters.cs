using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Xialu.TextMining.Formats;

/// <summary>PdfPig's filters for one file, watched: what all its streams grow to, together, is bounded before any memory is taken for it.</summary>
internal sealed class CappedFilters(int mostBytes) : IFilterProvider
{
    private long left = mostBytes;

    /// <summary>Whether the bound was reached. PdfPig may hide the exception that says so.</summary>
    public bool IsExhausted => left < 0;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Watched(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Watched(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Watched(DefaultFilterProvider.Instance.GetAllFilters());

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
