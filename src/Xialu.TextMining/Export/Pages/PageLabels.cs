using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Pages;

/// <summary>The words of the pages in one language, from <c>page-labels.tsv</c>.</summary>
internal sealed class PageLabels
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<PageLabels> Chinese = new(() => new PageLabels("zh-CN", column: 1));
    private static readonly Lazy<PageLabels> English = new(() => new PageLabels("en", column: 2));

    private PageLabels(string tag, int column)
    {
        Tag = tag;
        Words = EmbeddedTable.Rows("page-labels.tsv").ToDictionary(row => row[0], row => row[column], StringComparer.Ordinal);
    }

    /// <summary>The language as HTML names it.</summary>
    public string Tag { get; }

    /// <summary>The words by their keys.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    public static PageLabels Of(PageLanguage language) => language == PageLanguage.Chinese ? Chinese.Value : English.Value;

    /// <summary>A template with each <c>{{key}}</c> replaced by its word, escaped for HTML.</summary>
    /// <exception cref="InvalidDataException">The template names a key that the table lacks.</exception>
    public string Fill(string template)
    {
        var filled = new StringBuilder(template.Length * 2);
        int at = 0;
        for (int open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            string key = template[(open + 2)..close];
            if (!Words.TryGetValue(key, out string? word)) throw new InvalidDataException($"page-labels.tsv: has no row “{key}”, which a page names.");
            filled.Append(template, at, open - at).Append(Html.Encode(word));
            at = close + 2;
        }
        return filled.Append(template, at, template.Length - at).ToString();
    }
}
