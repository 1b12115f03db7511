#:project ../../src/Xialu.TextMining.Formats/Xialu.TextMining.Formats.csproj

// A chart: growth of GDP as planned and as reported, year by year; one page that needs no network.
//   dotnet run -c Release samples/notebooks/chart.cs [PAGE]

using System.Text.Json.Nodes;
using Xialu.TextMining;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Formats.Charts;
using Xialu.TextMining.Indicators;

Corpus corpus = Corpus.Of(ReportMiner.Default.MineAll(Directory.GetFiles("corpus")).Where(o => o.Report is not null).Select(o => ComparedReport.Of(o.Report!)));
PanelFigure[] growth = [.. PanelBuilder.Build(corpus).Figures.Where(f => f.Indicator.Id == "gdp" && f.Measure == Measure.Growth)];

string[] years = [.. growth.Select(f => $"{f.Year}").Distinct().Order()];
JsonObject Line(string name, IEnumerable<PanelFigure> figures, string style) => new()
{
    ["name"] = name, ["type"] = "line", ["connectNulls"] = true, ["lineStyle"] = new JsonObject { ["type"] = style },
    ["data"] = new JsonArray([.. years.Select(y => (JsonNode?)figures.FirstOrDefault(f => $"{f.Year}" == y)?.Value)]),
};
var option = new JsonObject
{
    ["title"] = new JsonObject { ["text"] = "地区生产总值增速（%）" },
    ["legend"] = new JsonObject { ["bottom"] = 0 },
    ["xAxis"] = new JsonObject { ["data"] = new JsonArray([.. years.Select(y => (JsonNode)y)]) },
    ["yAxis"] = new JsonObject(),
    ["series"] = new JsonArray([.. growth.GroupBy(f => f.Report.PlaceName).SelectMany(place => new[]
    {
        Line(place.Key + " 目标", place.Where(f => f.Record.Status == IndicatorStatus.Target), "dashed"),
        Line(place.Key + " 实际", place.Where(f => f.Record.Status != IndicatorStatus.Target), "solid"),
    })]),
};

string page = args.Length > 0 ? args[0] : "out/gdp.html";
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(page))!);
File.WriteAllText(page, $"""
    <!doctype html><html lang="zh"><meta charset="utf-8"><title>GDP</title><body><div id="chart" style="height:90vh"></div>
    <script>{EChartsScript.Text}</script>
    <script>echarts.init(document.getElementById("chart")).setOption({option.ToJsonString()});</script></body></html>
    """);
Console.WriteLine($"{growth.Length} figures of {years.Length} years are in {page}.");
