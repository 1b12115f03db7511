using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The head words of an entry of the annex: what stands between the entry's number and its colon.</summary>
internal static class AnnexHead
{
    private const int MaxHead = 60;
    private const int MaxTerm = 20;
    private static readonly SearchValues<char> NoTerm = SearchValues.Create("“”\"。；，（）()");

    /// <summary>The head of an entry; empty where the paragraph has none.</summary>
    public static TextSpan Of(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        int start = LeadIn.Skip(text[..paragraph.End], AfterMarker(text[..paragraph.End], paragraph.Start)).Start;
        int colon = text.Slice(start, Math.Min(MaxHead, paragraph.End - start)).IndexOfAny('：', ':');
        return new TextSpan(start, Math.Max(0, colon));
    }

    // The colon of [^3]: belongs to the marker, so does the stop of [5].
    private static int AfterMarker(ReadOnlySpan<char> text, int start)
    {
        int at = NoteMarker.Skip(text, start);
        return at > start && at < text.Length && text[at] is ':' or '.' or '．' or '、' ? at + 1 : at;
    }

    /// <summary>The terms of a head that has no quotation marks: its parts joined by 、; a count keeps what it counts (六大攻坚战).</summary>
    public static IEnumerable<TextSpan> Terms(string text, TextSpan head)
    {
        if (text.AsSpan(head.Start, head.Length).IndexOfAny(NoTerm) >= 0) yield break;
        for (int start = head.Start; start < head.End;)
        {
            int comma = text.AsSpan(start, head.End - start).IndexOf('、');
            int end = comma < 0 ? head.End : start + comma;
            if (end > start && end - start <= MaxTerm) yield return Trim(text, start, end);
            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '*') end--;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*')) start++;
        return TextSpan.FromBounds(CountStart(text, start, end), end);
    }

    /// <summary>Where the count begins that a term ends in (大气污染防治六大攻坚战); the term's start where it ends in none.</summary>
    public static int CountStart(string text, int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (Han.Is(text[i]) && NumeralGrammar.IsNumeral(text[i]) && text[i + 1] is '大' or '项' or '个' or '条') return i;
        }

        return start;
    }
}
