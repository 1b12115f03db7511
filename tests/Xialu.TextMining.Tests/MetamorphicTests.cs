using System.Globalization;
using System.Net;
using System.Text;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Tests.Reading;

namespace Xialu.TextMining.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

/// <summary>One report in other clothes: its records are the same whatever it is wrapped in.</summary>
public sealed class MetamorphicTests
{
    private static readonly string[] Reports = ["futian-2016", "futian-2017", "futian-2018", "luohu-2018", "luohu-2020", "xialu-2022"];

    private static readonly Dictionary<string, Func<string, (byte[] Bytes, DocumentFormat Format)>> Clothes = new(StringComparer.Ordinal)
    {
        ["GB18030"] = text => (ChineseEncoding.Gb18030.Strict.GetBytes(text), DocumentFormat.Text),
        ["UTF-16 with mark"] = text => ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], DocumentFormat.Text),
        ["CRLF and a mark"] = text => ([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))], DocumentFormat.Text),
        ["blank lines and spaces"] = text => (Encoding.UTF8.GetBytes("\n\n" + text.Replace("\n", "  \n\n", StringComparison.Ordinal)), DocumentFormat.Text),
        ["indented paragraphs"] = text => (Encoding.UTF8.GetBytes("\u3000\u3000" + text.Replace("\n", "\n\u3000\u3000", StringComparison.Ordinal)), DocumentFormat.Text),
        ["page noise"] = text => (Encoding.UTF8.GetBytes("首页 > 政务公开 > 政府工作报告\n【字体：大 中 小】 打印 关闭\n浏览次数：1286\n" + text + "\n上一篇：无\n下一篇：无\n版权所有 ICP备00000000号\n"), DocumentFormat.Text),
        ["full width"] = text => (Encoding.UTF8.GetBytes(FullWidth(text)), DocumentFormat.Text),
        ["web page"] = text => (Encoding.UTF8.GetBytes(Page(text)), DocumentFormat.Html),
        ["web page in GBK"] = text => (ChineseEncoding.Gb18030.Strict.GetBytes(Page(text).Replace("utf-8", "gbk", StringComparison.Ordinal)), DocumentFormat.Html),
        ["Markdown"] = text => (Encoding.UTF8.GetBytes(string.Join("\n\n", Lines(text))), DocumentFormat.Markdown),
        ["Word"] = text => (DocxReaderTests.Write(string.Concat(Lines(text).Select(l => $"<w:p><w:r><w:t>{WebUtility.HtmlEncode(l)}</w:t></w:r></w:p>"))), DocumentFormat.Docx),
    };

    public static MatrixTheoryData<string, string> Cases => new(Reports, Clothes.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_report_in_other_clothes_gives_the_same_records(string name, string clothes)
    {
        string text = DocumentReader.Read(Repository.PathOf("corpus", name + ".txt")).Text.ToString();
        Assert.Equal(Plain(name, text), Dressed(name, text, clothes), StringComparer.Ordinal);
    }

    public static TheoryData<string> AllClothes => [.. Clothes.Keys];

    [Theory]
    [MemberData(nameof(AllClothes))]
    public void Real_reports_in_other_clothes_give_the_same_records(string clothes)
    {
        List<string> changed = [];
        foreach (string path in DocumentFinder.Find([Repository.SharedPath("reports", "dev")]).Files.Where(f => f.EndsWith(".txt", StringComparison.Ordinal)))
        {
            Document document = DocumentReader.Read(path);
            string text = document.Text.ToString();
            string[] before = [.. Plain(document.Name, text)], after = [.. Dressed(document.Name, text, clothes)];
            if (!before.SequenceEqual(after, StringComparer.Ordinal)) changed.Add($"{document.Name} -{string.Join(" -", before.Except(after, StringComparer.Ordinal).Take(3))} +{string.Join(" +", after.Except(before, StringComparer.Ordinal).Take(3))}\n");
        }
        Assert.Empty(changed);
    }

    private static IEnumerable<string> Plain(string name, string text) => Print(name, Encoding.UTF8.GetBytes(text), DocumentFormat.Text);

    private static IEnumerable<string> Dressed(string name, string text, string clothes)
    {
        (byte[] bytes, DocumentFormat format) = Clothes[clothes](text);
        return Print(name, bytes, format);
    }

    private static IEnumerable<string> Print(string name, byte[] bytes, DocumentFormat format)
    {
        MinedReport report = ReportMiner.Default.Mine(DocumentReader.Read(name, bytes, format));
        return [$"{report.Outline.Place} {report.Outline.Level} {report.Outline.ReviewYear} {report.Outline.PlanYear}",
            .. report.Indicators.Select(Print),
            .. report.Relations.Select(r => Fold($"{r.Name} {r.Kind} {r.Reference} {r.Status} {r.Period}")),
            .. report.Footnotes.Select(f => Fold($"{f.Number} {f.Term} {string.Join('|', f.Components)} {f.MarkerSpan is null} {f.Occurrences}")),
            .. report.Slogans.Select(s => Fold($"{s.Text} {s.Type} {s.Footnote}"))];
    }

    private static string Print(Indicator i) => Fold(string.Create(CultureInfo.InvariantCulture,
        $"{i.Quantity.Printed} {i.Name} {i.IndicatorId} {i.Quantity.Value} {i.Quantity.ValueMax} {i.Quantity.Unit} {i.Measure} {i.Direction} {i.Quantity.Bound} {i.Strength} {i.Basis} {i.Status} {i.Period} {i.Scope}"));

    private static string[] Lines(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    private static string Page(string text) => "<!doctype html><html><head><meta charset=\"utf-8\"><title>政府工作报告</title></head><body><nav><a href=\"/\">首页</a> <a href=\"/xxgk\">信息公开</a></nav><div>\n"
        + string.Join('\n', Lines(text).Select(l => $"<p>&nbsp;&nbsp;&nbsp;&nbsp;<span>{l.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</span></p>")) + "\n</div><footer>版权所有</footer></body></html>";

    // Digits, letters and the per cent sign, as many sites print them; a line end that was written as \r\n is no word.
    private static string FullWidth(string text) => string.Concat(text.Select((c, i) =>
        (c is >= '0' and <= '9' or '%' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) && (i == 0 || text[i - 1] != '\\') ? (char)(c + 0xFEE0) : c));

    private static string Fold(string text) => string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));
}
