using System.Collections.Frozen;
using System.Globalization;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>How sure a record is: the sum of the weights of what is so about it (<c>confidence.tsv</c>), as a probability.</summary>
internal static class ConfidenceScale
{
    private const int LongName = 12;

    private static readonly FrozenDictionary<string, double> Weights =
        EmbeddedTable.Rows("confidence.tsv").ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The confidence of a figure, from 0 to 1, rounded to two digits.</summary>
    public static double Of(Figure figure, bool isKnown, string? period, SectionKind section)
    {
        double sum = Weights["base"];
        foreach ((string feature, bool holds) in (ReadOnlySpan<(string, bool)>)
        [
            ("known", isKnown),
            ("carried", !figure.HasOwnName),
            ("carried_growth", !figure.HasOwnName && figure.Measure is Measure.Growth or Measure.Change),
            ("follows", figure.NameFollows && !figure.IsObject),
            ("list", figure.Head is not null),
            ("long", figure.Name.Length > LongName && !isKnown),
            ("short", figure.Name.Length < 2),
            ("unitless", figure.Quantity.Unit.Length == 0),
            ("numeral", figure.Quantity.IsChinese),
            ("start", figure.IsStart),
            ("annex", section == SectionKind.Annex),
            ("undated", period is null && section != SectionKind.Annex),
        ])
            if (holds) sum += Weights[feature];
        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }
}
