using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Segmentation;

/// <summary>Reads files of words.</summary>
internal static class LexiconFile
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Reads jieba's user format: <c>word</c>, <c>word frequency</c>, <c>word tag</c> or <c>word frequency tag</c> a line. A word may hold spaces.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyList<LexiconEntry> Read(string path)
    {
        string[] lines = Decode(path).Split('\n');
        List<LexiconEntry> entries = [];
        for (int i = 0; i < lines.Length; i++)
            if (lines[i].Trim().TrimStart('\ufeff') is { Length: > 0 } line) entries.Add(ReadLine(line) ?? throw TooFrequent(path, i + 1));
        return entries;
    }

    /// <summary>Reads a line that is not empty; null where its frequency is above all bounds.</summary>
    public static LexiconEntry? ReadLine(string line)
    {
        string? tag = TakeLast(ref line, char.IsAsciiLetterLower);
        string? digits = TakeLast(ref line, char.IsAsciiDigit);
        if (digits is null) return new LexiconEntry(line) { Tag = tag };
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long frequency) && frequency <= LexiconEntry.MaxFrequency
            ? new LexiconEntry(line) { Tag = tag, Frequency = frequency } : null;
    }

    /// <summary>Reads the embedded table of policy terms: word, tag, places that quote it, places where it stands, origin.</summary>
    public static IReadOnlyList<LexiconEntry> ReadPolicy(string resource)
        => [.. EmbeddedTable.Rows(resource).Select(cells => new LexiconEntry(cells[0]) { Tag = cells[1], Origin = cells[4], IsBinding = true })];

    /// <summary>Reads an embedded list, one word a line.</summary>
    public static FrozenSet<string> ReadWords(string resource)
    {
        using var reader = new StreamReader(EmbeddedTable.Open(resource), Strict);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Decode(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: byte {e.Index}: found bytes that are not UTF-8; expected a lexicon in UTF-8.", e);
        }
    }

    private static string? TakeLast(ref string line, Predicate<char> belongs)
    {
        int space = line.LastIndexOf(' ');
        if (space < 1 || space == line.Length - 1 || !line.AsSpan(space + 1).ToArray().All(c => belongs(c))) return null;
        string last = line[(space + 1)..];
        line = line[..space];
        return last;
    }

    private static InvalidDataException TooFrequent(string path, int line)
        => new(string.Create(CultureInfo.InvariantCulture, $"{path}: line {line}: found a frequency above {LexiconEntry.MaxFrequency:N0}; expected one on the scale of the lexicon's 60 million words."));
}
