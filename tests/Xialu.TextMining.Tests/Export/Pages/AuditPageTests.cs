using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.Tests.Export.Pages;

public sealed partial class AuditPageTests
{
    private const string Hostile = "青云县政府工作报告\n地区生产总值约212.40亿元。“两稳一保”[1]。</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>&amp;{{ui.text}}\n[1]“两稳一保”：稳增长、稳市场、保就业。\n";

    private static readonly string Page = AuditPage.Render(SampleReport.Create(), PageOptions.Default);

    [Fact]
    public void The_policy_forbids_everything_but_the_page_s_own_style_and_script()
    {
        string style = Element().Match(Page).Groups["style"].Value, script = Element().Match(Page).Groups["script"].Value;
        Assert.Contains($"content=\"default-src 'none'; script-src 'sha256-{Hash(script)}'; style-src 'sha256-{Hash(style)}'; base-uri 'none'; form-action 'none'\"", Page, StringComparison.Ordinal);
        Assert.Equal(2, Page.Split("<script").Length - 1);
        Assert.DoesNotContain("http", Page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_report_becomes_markup()
    {
        string page = AuditPage.Render(SampleReport.Create(body: Hostile), PageOptions.Default);
        Assert.DoesNotContain("alert(1)</", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Equal(Hostile, Data(page).GetProperty("text").GetString());
    }

    [Fact]
    public void A_title_is_escaped()
    {
        MinedReport report = SampleReport.Create();
        string page = AuditPage.Render(report with { Outline = report.Outline with { Title = "</title><script>" } }, PageOptions.Default);
        Assert.Contains("<title>&lt;/title&gt;&lt;script&gt;</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_moves_no_offset()
    {
        string body = SampleReport.Body + "\ud83d末";
        Assert.Equal(SampleReport.Body + "\ufffd末", Data(AuditPage.Render(SampleReport.Create(body: body), PageOptions.Default)).GetProperty("text").GetString());
    }

    [Fact]
    public void The_data_holds_the_records_as_the_tables_do()
    {
        JsonElement data = Data(Page);
        Assert.Equal("ab12", data.GetProperty("report").GetProperty("sha256").GetString());
        JsonElement indicators = data.GetProperty("records").GetProperty("indicators");
        string[] columns = [.. indicators.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)];
        Assert.Equal(["start", "end", "quantity", "name"], columns[..4]);
        Assert.Equal("[17,25,\"212.40亿元\",\"地区生产总值\"", string.Concat(Assert.Single(indicators.GetProperty("rows").EnumerateArray()).GetRawText().Take(26)));
        foreach (string kind in new[] { "footnotes", "slogans", "diagnostics" })
            Assert.Equal(1, data.GetProperty("records").GetProperty(kind).GetProperty("rows").GetArrayLength());
    }

    [Theory]
    [InlineData(PageLanguage.Chinese, "<html lang=\"zh-CN\">", "打印")]
    [InlineData(PageLanguage.English, "<html lang=\"en\">", "Print")]
    public void A_page_speaks_one_language(PageLanguage language, string tag, string print)
    {
        string page = AuditPage.Render(SampleReport.Create(), new PageOptions { Language = language });
        Assert.Contains(tag, page, StringComparison.Ordinal);
        Assert.Contains($">{print}</button>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_under_any_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (string name in new[] { "tr-TR", "de-DE", "ar-SA" })
            {
                Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
                Assert.Equal(Page, AuditPage.Render(SampleReport.Create(), PageOptions.Default));
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_text_between_two_records_is_not_lost_in_any_report_of_the_corpus()
    {
        foreach (string path in Directory.GetFiles(Repository.PathOf("corpus")).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)))
        {
            MinedReport report = ReportMiner.Default.Mine(path);
            string text = report.Text;
            bool[] set = new bool[text.Length];
            foreach (TextBlock block in TextBlocks.Of(report.Outline)) set.AsSpan(block.Span.Start, block.Span.Length).Fill(true);
            Assert.All(report.Outline.Paragraphs, p => Assert.DoesNotContain(false, set[p.Span.Start..p.Span.End]));
            Assert.DoesNotContain(Enumerable.Range(0, text.Length), at => !set[at] && char.IsLetterOrDigit(text[at]));
        }
    }

    private static JsonElement Data(string page) => JsonDocument.Parse(Element().Match(page).Groups["data"].Value).RootElement;

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<style>(?<style>.*?)</style>.*?id=\"data\">(?<data>.*?)</script>\n<script>(?<script>.*?)</script>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Element();
}
