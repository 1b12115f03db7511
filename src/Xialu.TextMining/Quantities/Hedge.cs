using System.Globalization;

namespace Xialu.TextMining.Quantities;

/// <summary>A word beside a number that bounds it.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsLeft">Whether it stands before the number.</param>
/// <param name="Bound">What it says.</param>
/// <param name="Rank">Which word wins where two stand: 不低于 over 左右, 以内 over 控制在.</param>
internal sealed record Hedge(string Word, bool IsLeft, Bound Bound, int Rank)
{
    private string NotAfter { get; init; } = string.Empty;

    private string[] NotBefore { get; init; } = [];

    /// <summary>Whether a verb may stand between it and the number: 至少引进两个.</summary>
    public bool ReachesOverVerb { get; private init; }

    /// <summary>Whether it only counts before a bare scale word: 上 in 上千亿元.</summary>
    private bool OnlyBareScale { get; init; }

    public static Hedge Parse(string[] row) => new(row[0], row[1] is "left", Enum.Parse<Bound>(row[2]), int.Parse(row[3], CultureInfo.InvariantCulture))
    {
        NotAfter = row[4],
        NotBefore = row[5].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ReachesOverVerb = row[6] is "far",
        OnlyBareScale = row[6] is "scale",
    };

    /// <summary>Whether the characters around let the word be a hedge: 约 after 签 is none.</summary>
    public bool Allows(in Stretch text, int start, int end, bool bareScale)
    {
        if (OnlyBareScale && !bareScale) return false;
        char before = text[start - 1];
        if (before != '\0' && NotAfter.Contains(before, StringComparison.Ordinal)) return false;
        foreach (string word in NotBefore)
            if (text.Has(end, word)) return false;
        return true;
    }
}
