using System.Globalization;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>Reads labels: tab-separated lines under the header <c>report start end sha256 area</c>; further columns are passed over. The area is an id or <c>none</c>.</summary>
public static class AreaLabelFile
{
    private static readonly string[] Columns = ["report", "start", "end", "sha256", "area"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; UTF-8.</param>
    /// <returns>The labels, in the file's order.</returns>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<AreaLabel> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !lines[0].Split('\t').Take(Columns.Length).SequenceEqual(Columns, StringComparer.Ordinal))
            throw new InvalidDataException($"{path}, line 1: expected the header {string.Join(", ", Columns)}.");
        return [.. lines.Index().Skip(1).Where(l => l.Item.Length > 0).Select(l => Parse(l.Item.Split('\t'), $"{path}, line {l.Index + 1}"))];
    }

    private static AreaLabel Parse(string[] cells, string place)
    {
        if (cells.Length < Columns.Length) throw new InvalidDataException($"{place}: found {cells.Length} cells, expected {Columns.Length} or more.");
        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            || !int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out int end) || end < start)
            throw new InvalidDataException($"{place}: found no span in '{cells[1]}' and '{cells[2]}'.");
        try
        {
            return new AreaLabel(cells[0], new TextSpan(start, end - start), cells[3], cells[4] == "none" ? null : PolicyAreaName.Parse(cells[4]));
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"{place}: {e.Message}", e);
        }
    }
}
