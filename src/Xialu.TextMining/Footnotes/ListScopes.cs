using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Where a definition may hold a list: the whole, each sentence, what stands between semicolons, what follows 即, 指, 包括, each quotation.</summary>
internal static class ListScopes
{
    private const int MaxOpened = 8;

    /// <summary>The scopes outside quotations, the wider first.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan span)
    {
        List<TextSpan> sentences = Pieces.Split(text, span, "。！？\n");
        if (sentences.Count > 1) yield return span;
        int left = MaxOpened;
        foreach (TextSpan sentence in sentences)
        {
            yield return sentence;
            foreach (TextSpan part in Pieces.Split(text, sentence, "；;"))
                if (part != sentence) yield return part;
            foreach (int start in Openings.After(text, sentence))
                if (left-- > 0) yield return TextSpan.FromBounds(start, sentence.End);
        }
    }

    /// <summary>What stands in quotes.</summary>
    public static IEnumerable<TextSpan> Quotations(string text, TextSpan span)
    {
        int at = span.Start;
        while (text.IndexOf('“', at, span.End - at) is >= 0 and var open && text.IndexOf('”', open, span.End - open) is >= 0 and var close)
        {
            if (close - open > 4) yield return TextSpan.FromBounds(open + 1, close);
            at = close + 1;
        }
    }
}
