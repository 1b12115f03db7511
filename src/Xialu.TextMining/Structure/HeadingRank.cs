namespace Xialu.TextMining.Structure;

/// <summary>Where the styles of headings usually stand, the outermost first.</summary>
internal static class HeadingRank
{
    public const double Part = 0;
    public const double Bare = 1;
    public const double ChineseComma = 2;
    public const double ChineseParenthesis = 3;
    public const double BareInner = 3.5;
    public const double Arabic = 4;
    public const double ArabicBracketed = 4.4;
    public const double Circled = 4.6;
    public const double Ordinal = 5;
    public const double ChineseIs = 5.5;
    public const double Dash = 6;
    public const double BareRunIn = 7;
}
