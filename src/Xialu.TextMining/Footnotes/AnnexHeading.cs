using System.Text;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>Tells lines that open an annex of notes, and lines that open something else after it.</summary>
internal static class AnnexHeading
{
    private const int MaxHeadingLength = 36;
    private const int MaxStopLength = 40;
    private static readonly string[] Headings = Load("annex-headings.tsv");
    private static readonly string[] Stops = Load("annex-stops.tsv");

    private static readonly PhraseList HeadingWords = new(Headings);

    /// <summary>Whether one of <see cref="Words"/> stands in the line.</summary>
    public static bool IsIn(ReadOnlySpan<char> line) => HeadingWords.IndexIn(line) >= 0;

    /// <summary>The words that an annex's heading ends with.</summary>
    public static ReadOnlySpan<string> Words => Headings;

    /// <summary>Whether the line announces notes: 名词解释, ※注释※, 《政府工作报告》有关用语说明.</summary>
    public static bool Opens(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxHeadingLength || line.ContainsAny("。；;")) return false;
        string bare = Letters(line);
        return !bare.Contains("doc", StringComparison.OrdinalIgnoreCase) && Headings.Any(h => EndsWith(bare, h));
    }

    /// <summary>Whether the line opens a list, a table or the page's own matter.</summary>
    public static bool Closes(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxStopLength) return false;
        string bare = Letters(line);
        return Stops.Any(s => bare.Contains(s, StringComparison.Ordinal));
    }

    private static string[] Load(string table) => [.. EmbeddedTable.Rows(table).Select(r => r[0])];

    // A remark may follow in brackets: 名词解释（按报告中出现顺序排列）.
    private static bool EndsWith(string bare, string heading)
    {
        int at = bare.LastIndexOf(heading, StringComparison.Ordinal);
        if (at < 0) return false;
        string rest = bare[(at + heading.Length)..];
        return rest.Length == 0 || rest is "和说明" or "及说明" || rest.StartsWith('（') || rest.StartsWith('(')
            || rest.EndsWith("说明", StringComparison.Ordinal);
    }

    private static string Letters(ReadOnlySpan<char> line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (char c in line)
            if (char.IsLetterOrDigit(c) || c is '（' or '(') kept.Append(c);
        return kept.ToString();
    }
}
