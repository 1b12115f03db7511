#:project ../../src/Xialu.TextMining.MachineLearning/Xialu.TextMining.MachineLearning.csproj

// What the plans of two districts give room to: the policy area of every paragraph, told by the classifier of the package.
//   dotnet run -c Release samples/notebooks/policy-areas.cs

using Xialu.TextMining;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Structure;

string[] files = ["corpus/futian-2018.txt", "corpus/luohu-2018.txt"];
MinedReport[] reports = [.. ReportMiner.Default.MineAll(files).Select(o => o.Report ?? throw new InvalidDataException(o.Failure!.Message))];
ParagraphArea[] paragraphs = [.. reports.SelectMany(AreaReader.Default.Read)];

Console.WriteLine("The largest areas of each plan, by the share of its characters:");
Console.WriteLine(AreaReader.Share(paragraphs).Where(s => s.Section == SectionKind.Plan && s.Area is not null)
    .GroupBy(s => s.Report).SelectMany(r => r.OrderByDescending(s => s.Share).Take(8))
    .ToTable(AreaTables.Shares).Pick("place", "planYear", "area", "paragraphs", "share"));

Console.WriteLine("Paragraphs that the classifier is least sure of, which a person should read:");
foreach (ParagraphArea paragraph in paragraphs.Where(p => p.Prediction.Area is not null).OrderBy(p => p.Prediction.Confidence).Take(4))
{
    string text = reports.Single(r => r.Name == paragraph.Report).Text[paragraph.Span];
    Console.WriteLine($"{paragraph.Prediction.Confidence:0.00}  {PolicyAreaName.ChineseOf(paragraph.Prediction.Area!.Value)}  {text[..Math.Min(30, text.Length)]}…");
}
