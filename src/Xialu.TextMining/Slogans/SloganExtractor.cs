using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Slogans;

/// <summary>Finds the policy slogans and coined terms of a report.</summary>
public static class SloganExtractor
{
    /// <summary>Extracts every occurrence of a slogan, annex included, page noise left out.</summary>
    /// <param name="outline">The report's structure.</param>
    /// <param name="footnotes">The terms the report explains; slogans are linked to them.</param>
    /// <returns>The slogans in the order of the text; no two share a character.</returns>
    public static IReadOnlyList<Slogan> Extract(Outline outline, IReadOnlyList<FootnoteTerm> footnotes)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(footnotes);
        DocumentText text = outline.Document.Text;
        return new SloganLinker(text!, footnotes).Link(new SloganScan(outline, footnotes).Run());
    }
}
