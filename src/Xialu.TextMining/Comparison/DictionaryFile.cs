using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>Reads the entries of a <see cref="CategoryDictionary"/> from a file.</summary>
internal static class DictionaryFile
{
    /// <summary>Category and word of every entry, in the order of the file; at least one.</summary>
    public static IReadOnlyList<(string Category, string Word)> Read(string path)
    {
        string extension = Path.GetExtension(path).ToUpperInvariant();
        string[] lines = Lines(path);
        IReadOnlyList<(string Category, string Word)> entries = extension switch
        {
            ".CSV" => SeparatedDictionary.Read(path, lines, ','),
            ".TSV" => SeparatedDictionary.Read(path, lines, '\t'),
            ".YAML" or ".YML" => YamlDictionary.Read(path, lines),
            _ => throw new ReadingException(ReadingFailure.UnknownFormat, path, null, $"found the extension '{Path.GetExtension(path)}'; expected .csv, .tsv, .yaml or .yml."),
        };
        return entries.Count > 0 ? entries : throw new ReadingException(ReadingFailure.Empty, path, null, "found no words; expected at least one category with a word.");
    }

    /// <summary>What is wrong in a line, counted from 1.</summary>
    public static ReadingException Wrong(string path, int line, string problem)
        => new(ReadingFailure.Malformed, path, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {line}"), problem);

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadingException(ReadingFailure.Missing, path, null, "found no such file; expected a dictionary.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadingException(ReadingFailure.Denied, path, null, $"the file cannot be opened: {e.Message}", e);
        }
    }
}
