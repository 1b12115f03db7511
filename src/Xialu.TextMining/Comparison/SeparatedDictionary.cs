using System.Text;

namespace Xialu.TextMining.Comparison;

/// <summary>A dictionary as a table: a header with the columns category and word, and a line for each word.</summary>
internal static class SeparatedDictionary
{
    public static IReadOnlyList<(string Category, string Word)> Read(string path, string[] lines, char separator)
    {
        string[] header = lines.Length == 0 ? [] : [.. Cells(path, 1, lines[0], separator)];
        int category = Column(header, "category"), word = Column(header, "word");
        if (category < 0 || word < 0) throw DictionaryFile.Wrong(path, 1, "found a header without the columns 'category' and 'word'; expected both.");
        var entries = new List<(string Category, string Word)>();
        for (int line = 1; line < lines.Length; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line]) || lines[line][0] == '#') continue;
            List<string> cells = Cells(path, line + 1, lines[line], separator);
            if (cells.Count != header.Length) throw DictionaryFile.Wrong(path, line + 1, $"found {cells.Count} cells; expected {header.Length}, as in the header.");
            if (cells[category].Length == 0 || cells[word].TrimStart('!').Length == 0) throw DictionaryFile.Wrong(path, line + 1, "found an empty cell; expected a category and a word.");
            entries.Add((cells[category], cells[word]));
        }
        return entries;
    }

    private static int Column(string[] header, string name) => Array.FindIndex(header, h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase));

    // RFC 4180: a cell may stand in quotes, and a quote in it is doubled.
    private static List<string> Cells(string path, int line, string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else quoted = !quoted;
            }
            else if (text[i] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }
        if (quoted) throw DictionaryFile.Wrong(path, line, "found a quote that is not closed; expected a word in one line.");
        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
