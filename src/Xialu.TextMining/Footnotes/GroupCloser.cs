using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Counts that close a group inside a list: 甲、乙<b>两个传统产业</b>和丙、丁<b>2个新兴产业</b>. The count and what it counts are no member, and the
/// next group begins behind them.
/// </summary>
internal static class GroupCloser
{
    private const string Joints = "和与及+＋、，,";
    private static readonly SearchValues<char> Stops = SearchValues.Create(Joints);
    private static readonly SearchValues<char> Numerals = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => NoteNumber.DigitValue(c) >= 0 || Arity.HanValue(c) > 0 || c == '十')]);
    private const int MaxNoun = 14;

    /// <summary>Adds the members that a piece of a list holds: one, or two where a closer stands between them.</summary>
    public static void Split(string text, TextSpan piece, List<TextSpan> members)
    {
        if (Find(text, piece) is not { Span: var closer } || closer.End >= piece.End || !Joints.Contains(text[closer.End]))
        {
            members.Add(piece);
            return;
        }
        members.Add(TextSpan.FromBounds(piece.Start, closer.End));
        members.Add(TextSpan.FromBounds(closer.End + 1, piece.End));
    }

    /// <summary>Cuts the counts off the members that they close, where they count the members since the last of them.</summary>
    /// <returns>Whether a count was found that agrees with the members before it.</returns>
    public static bool Trim(List<string> items)
    {
        int start = 0;
        // 白天晚上一个样、晴天雨天一个样: a count that nearly every member ends with is their own.
        if (items.Count > 1 && items.Count(i => Find(i, new TextSpan(0, i.Length)) is not null) >= items.Count - 1) return false;
        for (int i = 0; i < items.Count; i++)
        {
            if (Find(items[i], new TextSpan(0, items[i].Length)) is not { } closer || closer.Span.End < items[i].Length || closer.Count != i - start + 1) continue;
            items[i] = items[i][..closer.Span.Start].TrimEnd('等', '这', '共');
            start = i + 1;
        }

        return start > 1;
    }

    // The number must follow a word of two characters at least, and what it counts must be followed by a joint.
    private static (TextSpan Span, int Count)? Find(string text, TextSpan piece)
    {
        for (int i = piece.Start + 2; i + 2 < piece.End; i++)
        {
            int numeral = text.AsSpan(i, piece.End - 2 - i).IndexOfAny(Numerals);
            if (numeral < 0) return null;
            i += numeral;
            int end = NoteNumber.ReadDigits(text, i, out int value);
            if (end == i && (Arity.HanValue(text[i]) > 0 || text[i] == '十')) (end, value) = (i + 1, text[i] == '十' ? 10 : Arity.HanValue(text[i]));
            if (end == i || value is < 2 or > 60 || end >= piece.End || !PartCounters.ClosesGroup(text[end]) || text[i - 1] is '第' or '“' or '（') continue;
            return (TextSpan.FromBounds(i, StopOf(text, piece, end)), value);
        }
        return null;
    }

    private static int StopOf(string text, TextSpan piece, int from)
    {
        int limit = Math.Min(piece.End, from + MaxNoun);
        // What a quotation behind the count lists is no further group.
        if (text.AsSpan(from, limit - from).IndexOf('“') is >= 0 and var quote) limit = from + quote;
        for (int at = from; at < limit && text.AsSpan(at, limit - at).IndexOfAny(Stops) is >= 0 and var stop; at += stop + 1)
            if (!char.IsLetter(text[at + stop]) || !Pieces.IsWord(text, piece, at + stop)) return at + stop;
        return piece.End;
    }
}
