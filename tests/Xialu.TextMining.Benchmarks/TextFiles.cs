namespace Xialu.TextMining.Benchmarks;

/// <summary>The texts among paths.</summary>
internal static class TextFiles
{
    /// <summary>A file itself, or every .txt and .md file in a folder.</summary>
    public static IEnumerable<string> Of(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".txt" or ".md");
}
