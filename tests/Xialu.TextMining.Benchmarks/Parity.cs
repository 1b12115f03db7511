using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Compares our words with the original's, line by line.</summary>
internal static class Parity
{
    /// <summary>Cuts every .txt and .md file among the paths (folders are walked) and prints the lines that differ.</summary>
    public static int Run(string mode, string[] paths)
    {
        SegmentationMode ours = Enum.Parse<SegmentationMode>(mode, ignoreCase: true);
        string[] files = [.. paths.SelectMany(TextFiles.Of).Order(StringComparer.Ordinal)];
        DirectoryInfo folder = Directory.CreateTempSubdirectory("parity-");
        try
        {
            if (Peer.Output(Peer.Python, [Peer.Script("peer.py"), "words", mode, folder.FullName, .. files]) is null)
            {
                Console.Error.WriteLine("python3-jieba is not on this machine.");
                return 2;
            }
            int differences = files.Sum(f => Compare(f, Path.Combine(folder.FullName, Path.GetFileName(f)), ours));
            Console.WriteLine($"{files.Length} files, {differences} lines differ");
            return differences == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Compare(string file, string peer, SegmentationMode mode)
    {
        string[] lines = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        string[] expected = File.ReadAllText(peer).Split('\n');
        int differences = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            IReadOnlyList<Token> tokens = Segmenter.Default.Segment(lines[i], mode);
            string actual = string.Join(' ', tokens.Select(t => t.ToString()));
            if (string.Equals(actual, expected[i], StringComparison.Ordinal)) continue;
            differences++;
            Console.WriteLine($"{file}:{i + 1}\n  python {expected[i]}\n  ours   {actual}");
        }
        return differences;
    }
}
