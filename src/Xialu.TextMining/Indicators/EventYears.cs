using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>The years of the events that reports count from (十八大以来); from <c>events.tsv</c>.</summary>
internal static class EventYears
{
    private static readonly (string Name, int Year)[] Events =
        [.. EmbeddedTable.Rows("events.tsv").Select(row => (row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The year of the event that a text ends in, or null.</summary>
    public static int? YearOf(ReadOnlySpan<char> text)
    {
        foreach ((string name, int year) in Events)
            if (text.EndsWith(name)) return year;
        return null;
    }
}
