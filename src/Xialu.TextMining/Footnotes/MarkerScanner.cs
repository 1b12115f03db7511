using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Finds what may be note markers in the body of a report.</summary>
internal static class MarkerScanner
{
    private const int MaxMarkers = 20_000;
    private const string Figures = ".．%％‰+-—:：,～~/";
    private static readonly HashSet<char> Counters = [.. EmbeddedTable.Rows("note-counters.tsv").Select(r => r[0][0])];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(NoteNumber.MayStart)]);

    /// <summary>Scans the text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static List<Marker> Scan(string text, int start, int end)
    {
        var markers = new List<Marker>();
        ReadOnlySpan<char> body = text.AsSpan(0, end);
        for (int i = Math.Max(1, start); i < end && markers.Count < MaxMarkers; i++)
        {
            if (body[i..].IndexOfAny(Firsts) is >= 0 and var skipped) i += skipped;
            else break;
            if (ReadAt(body, i) is not { } number) continue;
            markers.Add(new Marker(TextSpan.FromBounds(i, number.End), number.Style, number.Value));
            i = number.End - 1;
        }
        return markers;
    }

    private static NoteNumber? ReadAt(ReadOnlySpan<char> body, int at)
    {
        if (NoteNumber.DigitValue(body[at]) >= 0) return ReadBare(body, at);
        return NoteNumber.ReadDressed(body, at) is { } number && (number.Style == NumberStyle.Bracket || FollowsTerm(body, at)) ? number : null;
    }

    // A marker that lost its dress is a bare digit after the term; a figure has a unit after it. The linker asks the term as well.
    private static NoteNumber? ReadBare(ReadOnlySpan<char> body, int at)
    {
        char before = body[at - 1];
        if (before is not '”' && !char.IsLetter(before)) return null;
        int end = NoteNumber.ReadDigits(body, at, out int value);
        if (end == at || end < body.Length && (Figures.Contains(body[end]) || Counters.Contains(body[end]))) return null;
        return new NoteNumber(before == '”' ? NumberStyle.Bare : NumberStyle.Flat, value, end);
    }

    // ① and （1） after a stop, a colon or at the head of a line number a list.
    private static bool FollowsTerm(ReadOnlySpan<char> body, int at)
    {
        int before = at - 1;
        while (before > 0 && body[before] is ' ' or '\u3000' or '*') before--;
        char c = body[before];
        return char.IsLetterOrDigit(c) || c is '”' or '》' or '）' or ')' or '%' || c is >= '①' and <= '⒇';
    }
}
