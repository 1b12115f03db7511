namespace Xialu.TextMining.Footnotes;

/// <summary>
/// A text as terms are compared: without quotes, spaces, commas and marks, in half width. Every folded unit knows its place
/// in the source, so that what is found can be shown as printed.
/// </summary>
internal sealed class FoldedText
{
    private const string Dropped = "“”\"'‘’「」『』《》〈〉、，,·•*_`\\\u200b\u200c\u200d\ufeff";
    private readonly ReadOnlyMemory<int> places;

    private FoldedText(string text, ReadOnlyMemory<int> places)
    {
        Text = text;
        this.places = places;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds the stretch of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static FoldedText Fold(string source, int start, int end)
    {
        char[] kept = GC.AllocateUninitializedArray<char>(end - start);
        int[] at = GC.AllocateUninitializedArray<int>(end - start);
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (IsDropped(source[i])) continue;
            kept[count] = Narrow(source[i]);
            at[count++] = i;
        }
        return new FoldedText(new string(kept, 0, count), at.AsMemory(0, count));
    }

    /// <summary>Folds a whole string, places forgotten.</summary>
    public static string Fold(string source) => Fold(source, 0, source.Length).Text;

    /// <summary>Index in the source of the folded unit at <paramref name="index"/>.</summary>
    public int SourceOf(int index) => places.Span[index];

    /// <summary>Number of folded units that stand before <paramref name="position"/> in the source.</summary>
    public int CountBefore(int position)
    {
        int index = places.Span.BinarySearch(position);
        return index >= 0 ? index : ~index;
    }

    // None lies among the characters that most of a text is made of.
    private static bool IsDropped(char c) => c is not (>= '一' and <= '\u9fff') && (char.IsWhiteSpace(c) || Dropped.Contains(c));

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xfee0),
        '—' or '–' or '－' or '―' => '-',
        '〔' or '【' or '﹝' => '[',
        '〕' or '】' or '﹞' => ']',
        _ => c,
    };
}
