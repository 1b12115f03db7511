using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>Tells the numbers that only name something from those that are stated of it.</summary>
/// <param name="text">The document's text.</param>
internal sealed class NumbersInNames(string text)
{
    // A longer quotation is speech or a list of goals, whose numbers count.
    private const int LongestQuotedNumber = 8;

    private const string Rules = "条";

    /// <summary>Whether a quantity is part of a name, whatever stands before it.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="sentence">The sentence that it stands in.</param>
    public bool Holds(Quantity quantity, TextSpan sentence) => IsPartOfName(quantity) || IsQuoted(quantity, sentence);

    /// <summary>落实稳经济50条: behind its subject, with no noun for what it counts, the number names the rules.</summary>
    /// <param name="view">The sentence as far as the quantity.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="sentence">The sentence.</param>
    public bool NamesRules(SentenceView view, Quantity quantity, TextSpan sentence)
    {
        if (quantity.Unit is not Rules || view.Elements.Count == 0 || view.Length < 2 || Grammar.Gives(view.Letters[^2..], Cue.Counted)) return false;
        int next = quantity.HedgedSpan.End;
        if (next < sentence.End && SentenceReader.KindOf(text[next]) is ElementKind.Word or ElementKind.Quote && Grammar.RoleOf(text.AsSpan(next, 1)) != GrammarRole.Conjunction && text[next] != '等') return false;
        for (int i = view.Elements.Count - 1; i >= 0 && view.Elements[i].Kind != ElementKind.Break; i--)
            if (view.Gives(i, Cue.Issues)) return i < view.Elements.Count - 1;
        return false;
    }

    /// <summary>Ages, versions (2.0) and sizes without a numeral (过亿元项目) only say what kind of thing is meant.</summary>
    private bool IsPartOfName(Quantity quantity)
    {
        // 四个翻番: counted, a doubling is a goal's name.
        if (quantity.Printed[0] == '翻' && quantity.HedgedSpan.Start > 0 && text[quantity.HedgedSpan.Start - 1] == '个') return true;
        if (quantity.Unit is "岁" or "周岁" || quantity.Unit.Length == 0 && quantity.Printed.EndsWith(".0", StringComparison.Ordinal)) return true;
        if (quantity.Printed[0] is not ('亿' or '万' or '千' or '百') || quantity.BaseUnit is not ("元" or "") || quantity.HedgedSpan.End >= text.Length) return false;
        char next = text[quantity.HedgedSpan.End];
        return char.IsLetter(next) && next is not ('的' or '大' or '关' or '台' or '级' or '元');
    }

    /// <summary>A number inside a short quotation is part of a name, as an age is: “7个100%”, “深圳90”, 60岁以上老人.</summary>
    private bool IsQuoted(Quantity quantity, TextSpan sentence)
    {
        // “先进制造业发展20条”: at its very end the number belongs to a longer quotation too.
        bool closes = quantity.Span.End < sentence.End && text[quantity.Span.End] == '”';
        int first = Math.Max(sentence.Start, quantity.Span.Start - (closes ? SentenceReader.LongestUnit : LongestQuotedNumber));
        int open = text.AsSpan(first, quantity.Span.Start - first).LastIndexOfAny('“', '”');
        if (open < 0 || text[first + open] != '“' || closes && text.AsSpan(first + open, quantity.Span.Start - first - open).ContainsAny('，', '。', '；')) return false;
        int after = Math.Min(sentence.End, quantity.Span.End + LongestQuotedNumber) - quantity.Span.End;
        int close = text.AsSpan(quantity.Span.End, after).IndexOfAny('“', '”');
        return close >= 0 && text[quantity.Span.End + close] == '”';
    }
}
