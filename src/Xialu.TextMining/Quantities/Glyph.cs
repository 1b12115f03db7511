namespace Xialu.TextMining.Quantities;

/// <summary>What single characters mean in a number. Full-width forms count as their half-width twins, char by char, so offsets stay.</summary>
internal static class Glyph
{
    private const int HanDigitOffset = 1;
    private static readonly byte[] Starts = BuildStarts();
    private static readonly sbyte[] HanDigits = BuildHanDigits();

    /// <summary>How a number may begin at a character.</summary>
    internal enum Start : byte
    {
        None,
        Digit,
        Han,
        Turn,
        Enclosed,
    }

    public static Start StartOf(char c) => (Start)Starts[c];

    /// <summary>The value of a digit, half or full width; -1 for other characters.</summary>
    public static int DigitOf(char c)
    {
        uint half = (uint)c - '0';
        if (half <= 9) return (int)half;
        uint full = (uint)c - '０';
        return full <= 9 ? (int)full : -1;
    }

    /// <summary>The value of 一…九, 两 and 〇; -1 for other characters.</summary>
    public static int HanDigitOf(char c) => HanDigits[c] - HanDigitOffset;

    /// <summary>10, 100 or 1000 for 十, 百, 千; else 0.</summary>
    public static int HanPowerOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    public static bool IsDigit(char c) => DigitOf(c) >= 0;

    public static bool IsPoint(char c) => c is '.' or '．';

    public static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' or '\u3000';

    public static bool IsMore(char c) => c is '余' or '多' or '几' or '来';

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    public static bool IsOpenQuote(char c) => c is '“' or '‘' or '"' or '「' or '『';

    public static bool IsCloseQuote(char c) => c is '”' or '’' or '"' or '」' or '』';

    public static bool IsColon(char c) => c is ':' or '：' or '∶' or '︰';

    public static bool IsRangeMark(char c) => c is '-' or '－' or '–' or '—' or '―' or '─' or '‐' or '‑' or '−' or '~' or '～' or '〜' or '∼' or '至' or '到';

    public static bool IsMinus(char c) => c is '-' or '－' or '−' or '–';

    private static byte[] BuildStarts()
    {
        var starts = new byte[char.MaxValue + 1];
        for (int i = 0; i < 10; i++) starts['0' + i] = starts['０' + i] = (byte)Start.Digit;
        foreach (char c in "一二两三四五六七八九十百千万亿几数") starts[c] = (byte)Start.Han;
        starts['翻'] = (byte)Start.Turn;
        for (int c = '\u2460'; c <= '\u249B'; c++) starts[c] = (byte)Start.Enclosed;
        for (int c = '\u24EA'; c <= '\u24FF'; c++) starts[c] = (byte)Start.Enclosed;
        for (int c = '\u2776'; c <= '\u2793'; c++) starts[c] = (byte)Start.Enclosed;
        return starts;
    }

    private static sbyte[] BuildHanDigits()
    {
        var digits = new sbyte[char.MaxValue + 1];
        const string order = "〇一二三四五六七八九";
        for (int i = 0; i < order.Length; i++) digits[order[i]] = (sbyte)(i + HanDigitOffset);
        digits['两'] = 2 + HanDigitOffset;
        digits['零'] = HanDigitOffset;
        return digits;
    }
}
