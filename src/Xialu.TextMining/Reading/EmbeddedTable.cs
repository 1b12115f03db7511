using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>The library's own tables: tab-separated files with a header line, embedded under their bare file name.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, header, blank lines and comments (<c># </c>) left out; each row has as many cells as the header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        int columns = reader.ReadLine()?.Split('\t').Length ?? throw new InvalidDataException($"{name}: found no header line.");
        for (int line = 2; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text.StartsWith("# ", StringComparison.Ordinal)) continue;
            string[] cells = text.Split('\t');
            if (cells.Length != columns)
                throw new InvalidDataException($"{name}, line {line}: found {cells.Length} cells, expected {columns}.");
            yield return cells;
        }
    }

    /// <summary>The bytes of an embedded file.</summary>
    public static Stream Open(string name)
        => typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name}: not embedded in the library.");
}
