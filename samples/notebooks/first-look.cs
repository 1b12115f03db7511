#:project ../../src/Xialu.TextMining/Xialu.TextMining.csproj

// A first look at one report: what it is, what it plans, what it explains, what it coins.
//   dotnet run -c Release samples/notebooks/first-look.cs [REPORT]

using Xialu.TextMining;
using Xialu.TextMining.Export;
using Xialu.TextMining.Indicators;

MinedReport report = ReportMiner.Default.Mine(args.Length > 0 ? args[0] : "corpus/xialu-2022.txt");
Console.WriteLine(new[] { report }.ToTable().Pick("title", "planYear", "characters", "indicators", "footnotes", "slogans"));

Console.WriteLine("What it plans:");
IEnumerable<Indicator> targets = report.Indicators.Where(i => i.Status == IndicatorStatus.Target && i.IndicatorId is not null);
Console.WriteLine(targets.ToTable(report).Pick("period", "name", "measure", "bound", "quantity").First(10));

Console.WriteLine("What it explains:");
Console.WriteLine(report.Footnotes.ToTable(report).Pick("number", "term", "components", "occurrences").First(8));

Console.WriteLine("What it says again and again:");
foreach (var slogan in report.Slogans.CountBy(s => s.Key).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(6))
    Console.WriteLine($"{slogan.Value,4}  {slogan.Key}");
