namespace Xialu.TextMining.Slogans;

/// <summary>What kind of phrase a slogan is.</summary>
public enum SloganType
{
    /// <summary>A numeral abbreviation: 两稳一保, 51020, 3+22+N.</summary>
    Numeral,

    /// <summary>A quoted slogan, principle, method or coined term: “项目为王”.</summary>
    Quoted,

    /// <summary>A quoted name of a thing done, made or kept: “周六工地日”活动.</summary>
    Named,

    /// <summary>Unquoted phrases of equal length in a row: 调结构、促转型.</summary>
    Parallel,

    /// <summary>A fixed political formula: 稳中求进工作总基调.</summary>
    Formula,

    /// <summary>An exhortation in classical style: 道阻且长，行则将至.</summary>
    Exhort,
}
