using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Pages;

/// <summary>
/// One HTML file that needs nothing else: styles, script and data stand in it, and its content security policy lets it load nothing,
/// run only its own script and send nothing. Data is JSON in which <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped, so no text of
/// a report is ever read as markup.
/// </summary>
internal sealed class OfflinePage(PageLabels labels)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Puts a page together.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Name of the embedded file with its body, labels as <c>{{key}}</c>.</param>
    /// <param name="styles">Names of the embedded style sheets, in order.</param>
    /// <param name="scripts">Names of the embedded scripts, in order; together they are one script.</param>
    /// <param name="json">Its data.</param>
    /// <param name="library">A script of others that runs before its own and holds nothing that would end it; null for none.</param>
    public string Render(string title, string body, IReadOnlyList<string> styles, IReadOnlyList<string> scripts, string json, string? library = null)
    {
        string style = string.Concat(styles.Select(Asset));
        string script = "\"use strict\";\n(() => {\n" + string.Concat(scripts.Select(Asset)) + "})();\n";
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(labels.Tag).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '").Append(Hash(script))
            .Append(library is null ? "" : $"' '{Hash(library)}").Append("'; style-src '").Append(Hash(style)).Append("'; base-uri 'none'; form-action 'none'\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Append("<title>").Append(Html.Encode(title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n");
        page.Append("<body>\n").Append(labels.Fill(Asset(body)));
        page.Append("<script type=\"application/json\" id=\"data\">").Append(json).Append("</script>\n");
        if (library is not null) page.Append("<script>").Append(library).Append("</script>\n");
        return page.Append("<script>").Append(script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Asset(string name)
    {
        using var reader = new StreamReader(EmbeddedTable.Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
