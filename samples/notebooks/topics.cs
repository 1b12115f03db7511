#:project ../../src/Xialu.TextMining.MachineLearning/Xialu.TextMining.MachineLearning.csproj

// Topics of many reports: words that stand in the same paragraphs, how much room each topic has in each year, and whose it is most.
//   dotnet run -c Release samples/notebooks/topics.cs [FOLDER]

using Xialu.TextMining;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Topics;

IEnumerable<string> files = Directory.GetFiles(args.Length > 0 ? args[0] : "corpus").Where(f => !f.EndsWith("README.md", StringComparison.Ordinal));
MinedReport[] reports = [.. ReportMiner.Default.MineAll(files.Order(StringComparer.Ordinal)).Where(o => o.Report is not null).Select(o => o.Report!)];
TopicParagraph[] paragraphs = [.. reports.SelectMany(TopicWords.Read)];

// A handful of reports makes a few coarse topics; some hundred make twenty that a reader recognises.
(TopicModel model, IReadOnlyList<TopicCountTrial> trials) = TopicCountChooser.Choose(paragraphs, [4, 6, 8], new TopicOptions { FewestParagraphs = 5 });
Console.WriteLine($"How many topics {paragraphs.Length} paragraphs of {reports.Length} reports bear (coherence: NPMI; Lau, Newman and Baldwin 2014):");
Console.WriteLine(trials.ToTable(TopicTables.Trials));
Console.WriteLine(model.Topics.ToTable(TopicTables.Topics).Pick("topic", "share", "coherence", "name"));

ParagraphTopics[] scored = [.. paragraphs.Select(model.Score)];
Console.WriteLine("The two largest topics of each place:");
Console.WriteLine(TopicSharer.Share(scored, TopicUnit.Place).GroupBy(s => s.Place).SelectMany(p => p.OrderByDescending(s => s.Share).Take(2))
    .ToTable(TopicTables.Shares).Pick("place", "topic", "share"));

Console.WriteLine("The paragraph that has most words of each topic:");
foreach (int topic in Enumerable.Range(1, model.Topics.Count))
{
    TopicParagraph most = scored.Where(s => s.Shares.Count > 0).MaxBy(s => s.Shares[topic - 1] * s.Paragraph.Words.Count)!.Paragraph;
    string text = reports.Single(r => r.Name == most.Report).Text[most.Span];
    Console.WriteLine($"{topic}  {most.Report}, {most.Span.Start}: {text[..Math.Min(30, text.Length)]}…");
}
