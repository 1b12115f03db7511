using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Ties entries to markers: by number where the words agree, by the words where the numbers lie, else by the first mention.</summary>
internal sealed class NoteLinker
{
    private const int FewestFlattened = 3;

    // Every free marker is tried on every free entry, so both are bounded.
    private const int MaxFree = 1000;
    private readonly IReadOnlyList<NoteEntry> entries;
    private readonly List<Marker> markers;
    private readonly BodyText body;
    private readonly AnchorFinder anchors;
    private readonly NoteLink?[] links;
    private readonly HashSet<Marker> taken = [];
    private readonly HashSet<NumberStyle> proven = [];
    private int flattened;
    private readonly ILookup<int, Marker> byNumber;

    private NoteLinker(string source, IReadOnlyList<NoteEntry> entries, List<Marker> markers, BodyText body)
    {
        this.entries = entries;
        this.markers = markers;
        this.body = body;
        anchors = new AnchorFinder(source, body);
        links = new NoteLink?[entries.Count];
        byNumber = markers.ToLookup(m => m.Value);
    }

    /// <summary>One link per entry, in the order of the entries.</summary>
    public IReadOnlyList<NoteLink> Links => links!;

    /// <summary>The markers that no entry took although their dress is the notes'.</summary>
    public IEnumerable<Marker> Loose => markers.Where(m => !taken.Contains(m) && (m.IsStrong || proven.Contains(m.Style) && m.Style == NumberStyle.Parenthesis));

    /// <summary>Whether the body has markers that belong to the annex.</summary>
    public bool HasMarkers => taken.Count > 0;

    /// <summary>Ties every entry.</summary>
    public static NoteLinker Link(string source, IReadOnlyList<NoteEntry> entries, List<Marker> markers, BodyText body)
    {
        var linker = new NoteLinker(source, entries, markers, body);
        // Twice, because the first pass proves what the second may take: bare digits after unquoted words.
        linker.ByNumberAndTerm(Agreement.Exact);
        linker.ByNumberAndTerm(Agreement.Exact);
        linker.ByTerm();
        linker.ByNumberAndTerm(Agreement.Near);
        linker.ByNumberAlone();
        linker.ByFirstMention();
        return linker;
    }

    private void ByNumberAndTerm(Agreement least)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (links[i] is not null || entries[i].Number is not { } number) continue;
            foreach (Marker marker in byNumber[number.Value])
            {
                if (taken.Contains(marker) || marker.Style == NumberStyle.Flat && flattened < FewestFlattened) continue;
                if (anchors.Compare(entries[i], marker, out TextSpan? anchor) is var agreement && agreement < least) continue;
                if (agreement < Agreement.Exact && marker.Style is NumberStyle.Bare or NumberStyle.Flat) continue;
                Take(i, marker, anchor);
                break;
            }
        }
    }

    private void ByTerm()
    {
        List<Marker> free = [.. markers.Where(m => m.IsStrong && !taken.Contains(m)).Take(MaxFree)];
        for (int i = 0; i < entries.Count && free.Count > 0; i++)
        {
            if (links[i] is not null) continue;
            Marker? marker = free.Find(m => anchors.Compare(entries[i], m, out _) == Agreement.Exact && !BelongsByNumber(m, i));
            if (marker is null) continue;
            anchors.Compare(entries[i], marker, out TextSpan? anchor);
            Take(i, marker, anchor);
            free.Remove(marker);
        }
    }

    // A marker whose own entry agrees as well is that entry's second citation.
    private bool BelongsByNumber(Marker marker, int but)
    {
        for (int i = 0; i < entries.Count; i++)
            if (i != but && entries[i].Number?.Value == marker.Value && anchors.Compare(entries[i], marker, out _) == Agreement.Exact) return true;
        return false;
    }

    private void ByNumberAlone()
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (links[i] is not null || entries[i].Number is not { } number) continue;
            Marker? marker = byNumber[number.Value].FirstOrDefault(m => !taken.Contains(m) && MayBeNumberAlone(m));
            if (marker is null) continue;
            anchors.Compare(entries[i], marker, out TextSpan? anchor);
            Take(i, marker, anchor ?? anchors.Phrase(marker, entries[i].Term));
        }
    }

    private bool MayBeNumberAlone(Marker marker)
        => marker.IsStrong || marker.Style == NumberStyle.Parenthesis && proven.Contains(marker.Style) || marker.Style == NumberStyle.Circled && proven.Contains(marker.Style);

    private void ByFirstMention()
    {
        for (int i = 0; i < entries.Count; i++)
            links[i] ??= new NoteLink(null, FirstMention(entries[i]));
    }

    private TextSpan? FirstMention(NoteEntry entry)
    {
        if (body.FirstMention(entry.Folded) is { } whole) return whole;
        return entry.Heads.Count < 2 ? null : entry.Heads.Select(body.FirstMention).FirstOrDefault(m => m is not null);
    }

    private void Take(int entry, Marker marker, TextSpan? anchor)
    {
        links[entry] = new NoteLink(marker, anchor);
        taken.Add(marker);
        if (marker.Style == NumberStyle.Bare) flattened++;
        proven.Add(marker.Style);
    }
}
