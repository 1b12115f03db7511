using System.Globalization;

namespace Xialu.TextMining.Export;

/// <summary>A cell as one plain string, for the formats that have no types (CSV, Markdown).</summary>
public static class PlainCell
{
    /// <summary>
    /// Prints a cell: null is empty, numbers are invariant and without trailing zeros, days are year-month-day, the members of a list
    /// are joined with <c>|</c>.
    /// </summary>
    /// <param name="cell">A value of a type that <see cref="ColumnType"/> names, or null.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The cell holds another type.</exception>
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
