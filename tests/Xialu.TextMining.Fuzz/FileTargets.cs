using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Fuzz;

/// <summary>Files that users write by hand or exchange: corrections, lexicons, category dictionaries.</summary>
internal static class FileTargets
{
    private const string Text = "一、2023年工作回顾\n全县地区生产总值达到212.4亿元，增长5.8%；“一县一策”落地，新增就业3500人。\n二、2024年工作安排\n地区生产总值增长6%以上，确保财政收入10亿元。";
    private static readonly string[] Extensions = [".txt", ".csv", ".tsv", ".yaml"];
    private static readonly MinedReport Report = ReportMiner.Default.Mine(FuzzTarget.DocumentOf(Text));

    /// <summary>A file of corrections, applied to a report as if it were about it.</summary>
    public static void Corrections(byte[] bytes)
    {
        try
        {
            ReportCorrections file = CorrectionReader.Read("fuzz.json", bytes) with { Sha256 = Report.Outline.Document.Sha256 };
            new CorrectionSet([file]).Apply(Report);
        }
        catch (ReadingException)
        {
            // A file that is none; the message names the place.
        }
    }

    /// <summary>A lexicon or a category dictionary; the first byte chooses the kind.</summary>
    public static void Lexicons(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        string path = Path.Combine(Path.GetTempPath(), $"xialu-fuzz-{Environment.ProcessId}{Extensions[bytes[0] % Extensions.Length]}");
        File.WriteAllBytes(path, bytes[1..]);
        try
        {
            if (bytes[0] % Extensions.Length == 0) Segment(Lexicon.Load(path));
            else CategoryDictionary.Load(path);
        }
        catch (Exception e) when (e is ReadingException or InvalidDataException)
        {
            // A file that is none; the message names the place.
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Segment(Lexicon lexicon)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Lexicon = lexicon });
        int reached = 0;
        foreach (Token token in segmenter.Segment(Text))
        {
            if (token.Span.Start != reached) throw new FuzzFindingException($"The token {token.Span} does not begin where the one before ends, at {reached}.");
            reached = token.Span.End;
        }
        if (reached != Text.Length) throw new FuzzFindingException($"The tokens end at {reached} of {Text.Length}.");
    }
}
