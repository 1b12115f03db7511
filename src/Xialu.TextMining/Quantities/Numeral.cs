namespace Xialu.TextMining.Quantities;

/// <summary>A number without its unit.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Value">Its value; the low end when <see cref="Max"/> is set.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value)
{
    /// <summary>The high end of a number that is a range by itself: 六七十.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether the number says "and more": 十余, 数百.</summary>
    public bool More { get; init; }

    public bool IsHan { get; init; }

    /// <summary>Whether it begins with a scale word (百, 千, 万亿) and so stands for 1 of it.</summary>
    public bool IsBareScale { get; init; }

    public bool HasPoint { get; init; }

    /// <summary>Number of integer digits as printed; 0 in Chinese numerals.</summary>
    public int IntegerDigits { get; init; }

    /// <summary>Whether the number is too long to be held exactly.</summary>
    public bool IsTooLong { get; init; }

    public bool IsYearLike => IntegerDigits == 4 && !HasPoint && !IsTooLong && Value is >= 1900 and <= 2100;
}
