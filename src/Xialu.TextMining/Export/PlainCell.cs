using System.Globalization;

namespace Xialu.TextMining.Export;

/// <summary>A cell as one plain string, for the formats that have no types (CSV, Markdown).</summary>
internal static class PlainCell
{
    /// <summary>Null is empty; the members of a list are joined with <c>|</c>.</summary>
    public static string Of(object? cell) => cell switch
    {
        null => "",
        string text => text,
        int number => PlainNumber.Of(number),
        decimal number => PlainNumber.Of(number),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => string.Join('|', list),
        IReadOnlyList<int> list => string.Join('|', list.Select(PlainNumber.Of)),
        _ => throw new ArgumentException($"A cell holds a {cell.GetType()}; expected what ColumnType names.", nameof(cell)),
    };
}
