using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.MachineLearning;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Benchmarks;

/// <summary>What machine learning costs: from a file to the first answer, memory, paragraphs a second on one thread and on all; then training and grouping.</summary>
internal static class Learning
{
    /// <summary>Prints the table and two sentences. The segmenter has been loaded before by reading the reports.</summary>
    /// <param name="paths">Reports, or folders of them.</param>
    public static void Run(IReadOnlyList<string> paths)
    {
        MinedReport[] reports = [.. DocumentFinder.Find(paths).Files.Select(f => ReportMiner.Default.Mine(f))];
        AreaParagraph[] paragraphs = [.. reports.SelectMany(r => Enumerable.Range(0, r.Outline.Paragraphs.Count).Select(i => AreaParagraph.Of(r.Outline, i))).Where(AreaRules.IsPolicy)];
        string[] texts = [.. paragraphs.Select(p => p.Text)];
        TopicParagraph[] words = [.. reports.SelectMany(TopicWords.Read)];
        string folder = Directory.CreateTempSubdirectory("learning-").FullName;
        try
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Length} reports; {texts.Length} paragraphs of {texts.Average(t => t.Length):F0} characters in the mean.\n"));
            Console.WriteLine(LearningRow.Head);
            AreaClassifier.Default.Save(Path.Combine(folder, "areas.bin"));
            Console.WriteLine(LearningRow.Measure("areas", texts.Length, () => AreaClassifier.Load(Path.Combine(folder, "areas.bin")), c => c.Classify(paragraphs[0]),
                (classifier, threads) => Each(texts.Length, threads, i => classifier.Classify(paragraphs[i]))));
            string training = Train(words, Path.Combine(folder, "topics.bin"));
            Console.WriteLine(LearningRow.Measure("topics of a text", texts.Length, () => TopicModel.Load(Path.Combine(folder, "topics.bin")), m => m.Score(texts[0]),
                (model, threads) => Each(texts.Length, threads, i => model.Score(texts[i]))));
            Console.WriteLine(LearningRow.Measure("topics of words read before", words.Length, () => TopicModel.Load(Path.Combine(folder, "topics.bin")), m => m.Score(words[0]),
                (model, threads) => Each(words.Length, threads, i => model.Score(words[i]))));
            Console.WriteLine(SegmentChinese(texts, Path.Combine(folder, "words.zip")));
            Console.WriteLine($"\n{training}\n{Group(reports)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LearningRow SegmentChinese(string[] texts, string file)
    {
        var context = new MLContext();
        IDataView all = context.Data.LoadFromEnumerable(texts.Select(t => new Row { Text = t }));
        context.Model.Save(context.Transforms.Text.SegmentChinese("Words", "Text").Fit(all), all.Schema, file);
        return LearningRow.Measure("SegmentChinese", texts.Length, () => context.Model.Load(file, out _), m => Cut(m, texts[..1]),
            (model, threads) => Parallel.ForEach(texts.Chunk((texts.Length / threads) + 1), new ParallelOptions { MaxDegreeOfParallelism = threads }, part => Cut(model, part)));

        int Cut(ITransformer model, string[] part)
            => model.Transform(context.Data.LoadFromEnumerable(part.Select(t => new Row { Text = t }))).GetColumn<string[]>("Words").Sum(w => w.Length);
    }

    private static string Train(TopicParagraph[] words, string file)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        TopicModel model = TopicModel.Train(words);
        model.Save(file);
        return string.Create(CultureInfo.InvariantCulture,
            $"Training {model.Topics.Count} topics on {words.Length} paragraphs: {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} processor s, one thread, {new FileInfo(file).Length / 1024} KB.");
    }

    private static string Group(MinedReport[] reports)
    {
        var meter = new AttentionMeter();
        PlaceFeatures features = PlaceFeatureReader.Read(Corpus.Of(reports.Select(ComparedReport.Of)), [.. reports.SelectMany(r => meter.Measure(r))]);
        PlaceGrouping first = PlaceGrouper.Group(features);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        PlaceGrouping again = PlaceGrouper.Group(features);
        return string.Create(CultureInfo.InvariantCulture,
            $"Grouping {again.Members.Count} places by {first.Traits.Select(t => t.Feature).Distinct().Count()} features, {again.Trials.Count} numbers of groups tried: {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:F0} processor ms, one thread.");
    }

    private static void Each(int count, int threads, Action<int> work) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
