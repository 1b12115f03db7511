using System.Globalization;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Quantities;

/// <summary>Detection alone, against the annotated reports where a machine has them: span, value, unit and bound.</summary>
public sealed class QuantityAccuracyTests
{
    private const double RecallFloor = 0.995;
    private const double UnitFloor = 0.99;
    private const double BoundFloor = 0.97;
    private const double PrecisionFloor = 0.96;

    [Fact]
    public void Detection_holds_its_floors_on_the_annotated_reports()
    {
        var sum = new Counts();
        foreach (string gold in Directory.GetFiles(Repository.SharedPath("accuracy", "gold"), "*.indicators.tsv")) sum.Add(Measure(gold));
        Assert.True(sum.Core > 700, $"only {sum.Core} core rows were read");
        Assert.True(sum.Found >= RecallFloor * sum.Core, $"found {sum.Found} of {sum.Core}");
        Assert.True(sum.Unit >= UnitFloor * sum.Found, $"unit right in {sum.Unit} of {sum.Found}");
        Assert.True(sum.Bound >= BoundFloor * sum.Found, $"bound right in {sum.Bound} of {sum.Found}");
        Assert.True(sum.Wanted >= PrecisionFloor * sum.Given, $"{sum.Wanted} of {sum.Given} quantities are in the gold");
    }

    private static Counts Measure(string gold)
    {
        string name = Path.GetFileName(gold)[..^".indicators.tsv".Length];
        string text = File.ReadAllText(Directory.GetFiles(Repository.SharedPath("reports", "dev"), name + ".*").Single()).Replace("\r\n", "\n", StringComparison.Ordinal);
        Row[] rows = [.. File.ReadLines(gold).Skip(1).Where(l => l.Length > 0).Select(Row.Parse)];
        IReadOnlyList<Quantity> all = QuantityParser.Default.Parse(text).Quantities;
        Quantity[] given = [.. all.Where(q => q.Span.Start >= rows.Min(r => r.Start) && q.Span.Start <= rows.Max(r => r.End))];
        var counts = new Counts { Given = given.Length, Wanted = given.Count(q => rows.Any(r => r.Overlaps(q))) };
        foreach (Row row in rows.Where(r => r.IsCore))
        {
            Quantity? hit = all.FirstOrDefault(q => row.Overlaps(q) && q.Value == row.Value && q.ValueMax == row.Max);
            counts.Add(new Counts { Core = 1, Found = hit is null ? 0 : 1, Unit = hit?.Unit == row.Unit ? 1 : 0, Bound = hit is not null && Same(hit.Bound, row.Bound) ? 1 : 0 });
        }
        return counts;
    }

    private static bool Same(Bound bound, string printed)
        => string.Equals(bound.ToString(), printed.Replace("_", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private sealed record Row(int Start, int End, decimal Value, decimal? Max, string Unit, string Bound, bool IsCore)
    {
        public static Row Parse(string line)
        {
            string[] c = line.Split('\t');
            return new Row(Number(c[1]), Number(c[2]), Amount(c[5]), c[6].Length == 0 ? null : Amount(c[6]), c[7], c[10], c[13] is "1");
        }

        public bool Overlaps(Quantity q) => q.Span.Start < End && Start < q.Span.End;

        private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

        private static decimal Amount(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
    }

    private sealed class Counts
    {
        public int Core { get; set; }

        public int Found { get; set; }

        public int Unit { get; set; }

        public int Bound { get; set; }

        public int Given { get; set; }

        public int Wanted { get; set; }

        public void Add(Counts other)
        {
            Core += other.Core;
            Found += other.Found;
            Unit += other.Unit;
            Bound += other.Bound;
            Given += other.Given;
            Wanted += other.Wanted;
        }
    }
}
