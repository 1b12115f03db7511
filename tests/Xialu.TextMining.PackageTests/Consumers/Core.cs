using Xialu.TextMining;
using Xialu.TextMining.Export;

using var exporter = new ReportExporter("out", [ExportFormat.JsonLines, ExportFormat.Csv, ExportFormat.Markdown, ExportFormat.Html]);
foreach (MiningOutcome outcome in ReportMiner.Default.MineAll(args)) exporter.Add(outcome.Report ?? throw new InvalidOperationException(outcome.Failure!.Message));
exporter.Complete();
