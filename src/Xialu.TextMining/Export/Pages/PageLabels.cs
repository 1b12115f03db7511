using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Pages;

/// <summary>The words of the pages in one language, from <c>page-labels.tsv</c> and <c>comparison-labels.tsv</c>.</summary>
internal sealed class PageLabels
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<PageLabels[]> Report = new(() => Load("page-labels.tsv"));
    private static readonly Lazy<PageLabels[]> Comparison = new(() => Load("page-labels.tsv", "comparison-labels.tsv"));

    private PageLabels(string tag, IReadOnlyDictionary<string, string> words)
    {
        Tag = tag;
        Words = words;
    }

    /// <summary>The language as HTML names it.</summary>
    public string Tag { get; }

    /// <summary>The words by their keys.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>The words of a report's page and the index.</summary>
    public static PageLabels Of(PageLanguage language) => Report.Value[(int)language];

    /// <summary>The words of a comparison's page.</summary>
    public static PageLabels OfComparison(PageLanguage language) => Comparison.Value[(int)language];

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
            if (!Words.TryGetValue(key, out string? word)) throw new InvalidDataException($"The labels have no row “{key}”, which a page names.");
            filled.Append(template, at, open - at).Append(Html.Encode(word));
            at = close + 2;
        }
        return filled.Append(template, at, template.Length - at).ToString();
    }

    private static PageLabels[] Load(params string[] tables)
    {
        string[][] rows = [.. tables.SelectMany(EmbeddedTable.Rows)];
        return [Column("zh-CN", 1), Column("en", 2)];

        PageLabels Column(string tag, int column) => new(tag, rows.ToDictionary(row => row[0], row => row[column], StringComparer.Ordinal));
    }
}
