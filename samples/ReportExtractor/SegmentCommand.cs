using System.CommandLine;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>segment PATH… [--tags] [--plain]</c> and <c>segment PATH… --bench SECONDS [--output offsets|strings|tags]</c>.</summary>
internal static class SegmentCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        var tags = new Option<bool>("--tags") { Description = "Prints word/tag." };
        var plain = new Option<bool>("--plain") { Description = "Leaves out the policy terms and the report's own: the words are then python jieba's." };
        var bench = new Option<double?>("--bench") { Description = "Cuts the lines again and again for so long, one thread, and prints one line of JSON; the words are jieba's.", HelpName = "SECONDS" };
        Option<string> output = new Option<string>("--output") { Description = "What --bench asks for: offsets, strings or tags.", DefaultValueFactory = _ => "offsets" }
            .AcceptOnlyFromAmong("offsets", "strings", "tags");
        var command = new Command("segment", "Prints the words of each line, separated by one space.") { paths, tags, plain, bench, output };
        command.SetAction(line => line.GetValue(bench) is { } seconds
            ? Bench(terminal, line.GetRequiredValue(paths), seconds, line.GetRequiredValue(output))
            : Print(terminal, line.GetRequiredValue(paths), line.GetValue(plain) ? _ => Segmenter.Default : WithTerms, line.GetValue(tags)));
        return command;
    }

    private static int Print(Terminal terminal, string[] paths, Func<Document, Segmenter> segmenterOf, bool tags) => ForEach(terminal, paths, document =>
    {
        Segmenter segmenter = segmenterOf(document);
        foreach (string line in Lines(document))
        {
            if (tags) terminal.Output.WriteLine(string.Join(' ', segmenter.Segment(line, SegmentationMode.Tagged)));
            else terminal.Output.WriteLine(string.Join(' ', segmenter.Words(line)));
        }
    });

    /// <summary>What a report explains or quotes is one word in it, over the policy terms.</summary>
    private static Segmenter WithTerms(Document document)
    {
        Outline outline = OutlineParser.Parse(document);
        IReadOnlyList<FootnoteTerm> footnotes = FootnoteExtractor.Extract(outline).Terms;
        return Segmenter.Policy.With(ReportLexicon.Of(footnotes, SloganExtractor.Extract(outline, footnotes)));
    }

    private static int Bench(Terminal terminal, string[] paths, double seconds, string output)
    {
        var lines = new List<string>();
        int code = ForEach(terminal, paths, document => lines.AddRange(Lines(document)));
        if (lines.Count > 0) terminal.Output.WriteLine(SegmentationBench.Run(lines, seconds, output));
        return code;
    }

    private static int ForEach(Terminal terminal, string[] paths, Action<Document> take)
    {
        int code = ExitCode.Done;
        foreach (string file in terminal.Find(paths, Failed))
        {
            try { take(DocumentReader.Read(file, InputReading.Options)); }
            catch (ReadingException e) { Failed(e); }
        }
        return code;

        void Failed(ReadingException failure)
        {
            terminal.Say(failure.Message);
            code = ExitCode.SomeFailed;
        }
    }

    // A line end closes a line and opens none: what is printed has as many lines as the file.
    private static string[] Lines(Document document)
    {
        string text = document.Text.ToString();
        return (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
    }
}
