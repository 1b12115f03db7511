using System.Buffers;

namespace Xialu.TextMining.Reading;

/// <summary>The characters that make up most of any report, to tell a right decoding from a wrong one.</summary>
internal static class FrequentHan
{
    // A wrong decoding shows in the first pages; more would only cost time.
    private const int Sample = 20_000;

    private static readonly Lazy<SearchValues<char>> Characters = new(Load);

    /// <summary>Share of frequent characters among the non-ASCII ones, less four times the share of U+FFFD and private use; at most 1.</summary>
    public static double Score(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(Sample, text.Length)];
        int foreign = 0, frequent = 0, bad = 0;
        foreach (char c in sample)
        {
            if (c < 0x80) continue;
            foreign++;
            if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF')) bad++;
            else if (Characters.Value.Contains(c)) frequent++;
        }
        return foreign == 0 ? 0 : (frequent - (4.0 * bad)) / foreign;
    }

    private static SearchValues<char> Load()
    {
        using Stream stream = EmbeddedTable.Open("frequent-han.txt");
        using StreamReader reader = new(stream);
        // Marks every Chinese text has, beside the characters of the table.
        return SearchValues.Create("，。、；：（）“”％　" + reader.ReadToEnd().ReplaceLineEndings(""));
    }
}
