using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Comparison;

/// <summary>Where a slogan first stands in a corpus, and who took it over.</summary>
public sealed record SloganOrigin
{
    /// <summary>The first that was found as a slogan; it tells key, wording and type.</summary>
    public required Slogan Slogan { get; init; }

    /// <summary>Where it stands in <see cref="First"/>.</summary>
    public required TextSpan FirstSpan { get; init; }

    /// <summary>The reports that have it: by planned year, in a year the higher governments first, then by day of delivery and name.</summary>
    public required IReadOnlyList<ComparedReport> Reports { get; init; }

    /// <summary>How many of them have its words without quotes only.</summary>
    public required int Unmarked { get; init; }

    /// <summary>Number of places that have it.</summary>
    public required int Places { get; init; }

    /// <summary>The years that have it, in order.</summary>
    public required IReadOnlyList<AdoptionYear> Curve { get; init; }

    /// <summary>Which way it went; null where a first place is in no table of divisions, so that it cannot be told.</summary>
    public required AdoptionDirection? Direction { get; init; }

    /// <summary>The first report that it went to in this direction; null where there is none.</summary>
    public required ComparedReport? Next { get; init; }

    /// <summary>The first report that has it.</summary>
    public ComparedReport First => Reports[0];

    /// <summary>The last report that has it.</summary>
    public ComparedReport Last => Reports[^1];
}
