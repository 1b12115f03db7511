using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Segmentation;

/// <summary>Reads files of words.</summary>
internal static class LexiconFile
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Reads jieba's user format.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyList<LexiconEntry> Read(string path)
    {
        try
        {
            string[] lines = Strict.GetString(File.ReadAllBytes(path)).Split('\n');
            return [.. lines.Select(l => l.Trim().TrimStart('\ufeff')).Where(l => l.Length > 0).Select(ReadLine)];
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: byte {e.Index}: found bytes that are not UTF-8; expected a lexicon in UTF-8.", e);
        }
    }

    /// <summary>Reads one line: <c>word</c>, <c>word frequency</c>, <c>word tag</c> or <c>word frequency tag</c>. The word may hold spaces.</summary>
    public static LexiconEntry ReadLine(string line)
    {
        string? tag = TakeLast(ref line, char.IsAsciiLetterLower);
        string? frequency = TakeLast(ref line, char.IsAsciiDigit);
        return new LexiconEntry(line)
        {
            Tag = tag,
            Frequency = frequency is null ? null : long.Parse(frequency, NumberStyles.None, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Reads the embedded table of policy terms: word, tag, origin.</summary>
    public static Lexicon ReadPolicy(string resource)
    {
        var lexicon = new Lexicon();
        foreach (string[] cells in EmbeddedTable.Rows(resource))
            lexicon.Add(new LexiconEntry(cells[0]) { Tag = cells[1], Origin = cells[2], IsBinding = true });
        return lexicon;
    }

    /// <summary>Reads an embedded list, one word a line.</summary>
    public static FrozenSet<string> ReadWords(string resource)
    {
        using var reader = new StreamReader(EmbeddedTable.Open(resource), Strict);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string? TakeLast(ref string line, Predicate<char> belongs)
    {
        int space = line.LastIndexOf(' ');
        if (space < 1 || space == line.Length - 1 || !line.AsSpan(space + 1).ToArray().All(c => belongs(c))) return null;
        string last = line[(space + 1)..];
        line = line[..space];
        return last;
    }
}
