using System.Text.RegularExpressions;

namespace Xialu.TextMining.Formats;

/// <summary>Finds what stands at the head and foot of pages and is no text: page numbers, and lines that come back page after page.</summary>
internal static partial class PageFurniture
{
    // A head or foot has one or two lines.
    private const int Deep = 2;

    // What stands at one height on three pages, numbers apart, is no coincidence.
    private const int Repeated = 3;

    // "- 12 -", "第 12 页 共 30 页": nothing longer needs to be matched.
    private const int LongestPageNumber = 30;

    private const int MatchMilliseconds = 1000;

    /// <summary>The lines of the pages without furniture.</summary>
    public static List<List<PdfLine>> Without(IReadOnlyList<List<PdfLine>> pages)
    {
        Dictionary<(string, double), int> times = pages.SelectMany(Edges).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        return [.. pages.Select(page =>
        {
            HashSet<PdfLine> furniture = [.. Edges(page).Where(l => IsPageNumber(l.Text) || times[Key(l)] >= Repeated)];
            return page.Where(l => !furniture.Contains(l)).ToList();
        })];
    }

    private static IEnumerable<PdfLine> Edges(List<PdfLine> page) => page.Take(Deep).Union(page.TakeLast(Deep));

    private static (string Text, double Height) Key(PdfLine line) => (Digits().Replace(line.Text, "0"), Math.Round(line.Baseline));

    private static bool IsPageNumber(string text) => text.Length <= LongestPageNumber && PageNumber().IsMatch(text);

    [GeneratedRegex("[0-9０-９]+", RegexOptions.None, MatchMilliseconds)]
    private static partial Regex Digits();

    // 12, － 12 －, 第 12 页, 第12页 共30页, 12 / 30, Page 12 of 30
    [GeneratedRegex(
        @"^(?:[-—–－·•\s]*[0-9０-９]{1,4}[-—–－·•\s]*"
        + @"|第\s*[0-9０-９]{1,4}\s*页[，,\s]*(?:[（(/]?\s*共\s*[0-9０-９]{1,4}\s*页\s*[)）]?)?"
        + @"|[0-9]{1,4}\s*/\s*[0-9]{1,4}|Page\s+[0-9]{1,4}(?:\s+of\s+[0-9]{1,4})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex PageNumber();
}
