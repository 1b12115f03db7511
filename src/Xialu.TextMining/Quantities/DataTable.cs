using System.Reflection;

namespace Xialu.TextMining.Quantities;

/// <summary>An embedded table: tab-separated, first line a header.</summary>
internal static class DataTable
{
    /// <summary>The rows of a table, header left out; each row has as many cells as the header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        int columns = reader.ReadLine()!.Split('\t').Length;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            string[] cells = line.Split('\t');
            Array.Resize(ref cells, columns);
            for (int i = 0; i < columns; i++) cells[i] ??= string.Empty;
            yield return cells;
        }
    }
}
