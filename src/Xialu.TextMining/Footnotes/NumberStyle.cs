namespace Xialu.TextMining.Footnotes;

/// <summary>How a note's number is dressed, at the head of its entry or as a marker in the body.</summary>
internal enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary><c>[1]</c>, <c>［1］</c>, <c>[^1]:</c>, <c>【1】</c>, <c>〔1〕</c>.</summary>
    Bracket,

    /// <summary><c>①</c>, <c>⑴</c>.</summary>
    Circled,

    /// <summary><c>（1）</c>, <c>(1)</c>.</summary>
    Parenthesis,

    /// <summary><c>1.</c>, <c>1．</c> or <c>1、</c>: entries only.</summary>
    Stop,

    /// <summary>A bare digit glued to the term: a marker or a number that lost its dress.</summary>
    Bare,

    /// <summary>A bare digit after unquoted words: a marker only where the report has flattened markers after quotes as well.</summary>
    Flat,
}
