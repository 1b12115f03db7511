#:project ../../src/Xialu.TextMining/Xialu.TextMining.csproj

// Two districts compared: their targets year by year, what became of them, and the words that set the two apart.
//   dotnet run -c Release samples/notebooks/two-districts.cs

using Xialu.TextMining;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;

string[] files = [.. Directory.GetFiles("corpus", "futian-*"), .. Directory.GetFiles("corpus", "luohu-*")];
MinedReport[] reports = [.. ReportMiner.Default.MineAll(files).Select(o => o.Report ?? throw new InvalidDataException(o.Failure!.Message))];
Corpus corpus = Corpus.Of(reports.Select(ComparedReport.Of));
Panel panel = PanelBuilder.Build(corpus);

Console.WriteLine("Targets of growth, in per cent:");
Console.WriteLine(WidePanelBuilder.Build(corpus, panel).ToTable()
    .Pick("place", "year", "gdp_growth_target", "fai_growth_target", "retail_sales_growth_target", "budget_revenue_growth_target"));

Console.WriteLine("What became of them:");
Console.WriteLine(PlanOutcomeBuilder.Build(corpus, panel).ToTable()
    .Pick("place", "year", "name", "measure", "targetBound", "targetValue", "actualValue", "unit", "gap", "verdict").First(12));

Console.WriteLine("Words that the one has more often than the other (G²; Dunning 1993):");
DocumentFeatureMatrix words = DocumentFeatureMatrix.Of(reports.Select(r => WordCounter.Count(r)));
Console.WriteLine(GroupKeynessScorer.Score(corpus, words, new KeynessOptions { Count = 6 }).Where(k => k.Grouping == KeynessGrouping.Place)
    .ToTable().Pick("target", "word", "count", "referenceCount", "g2"));
