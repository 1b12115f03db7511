using Microsoft.ML;
using Microsoft.ML.Data;
using Xialu.TextMining;
using Xialu.TextMining.Export;
using Xialu.TextMining.Formats;
using Xialu.TextMining.MachineLearning;
using Xialu.TextMining.Reading;

var miner = new ReportMiner(new MinerOptions { Reading = new ReadingOptions { FormatReaders = [new PdfReader()] } });
MinedReport report = miner.Mine(args[0]);

Directory.CreateDirectory("out");
using (var exporter = new ReportExporter("out", [], WorkbookSink.Open("out/records.xlsx", ReportTables.All),
    DatabaseSink.Open("out/records.db", DatabaseSink.ReportTables), TableFolder.Open("out", ".parquet", ParquetTableWriter.Open, ReportTables.All)))
{
    exporter.Add(report);
    exporter.Complete();
}

var context = new MLContext(seed: 1);
IDataView data = context.Data.LoadFromEnumerable([new Line("推进高质量发展")]);
IDataView cut = context.Transforms.Text.SegmentChinese("Words", nameof(Line.Text)).Fit(data).Transform(data);
Console.WriteLine($"{report.Indicators.Count} figures; {string.Join(' ', cut.GetColumn<string[]>("Words").Single())}");

internal sealed record Line(string Text);
