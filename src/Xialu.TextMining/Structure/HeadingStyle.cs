namespace Xialu.TextMining.Structure;

/// <summary>How a heading announces itself.</summary>
public enum HeadingStyle
{
    /// <summary>A line of its own without a number.</summary>
    Bare,

    /// <summary><c>一、</c></summary>
    ChineseComma,

    /// <summary><c>（一）</c></summary>
    ChineseParenthesis,

    /// <summary><c>一是</c></summary>
    ChineseIs,

    /// <summary><c>第一，</c></summary>
    Ordinal,

    /// <summary><c>1.</c>, <c>1、</c> or <c>（1）</c></summary>
    Arabic,

    /// <summary><c>——</c></summary>
    Dash,
}
