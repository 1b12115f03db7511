namespace Xialu.TextMining.Footnotes;

/// <summary>The counts that a numeral abbreviation announces: 两稳一保 → 2, 1; 51020 → 5, 10, 20; 3+1+N → 3, 1 and an open one.</summary>
internal sealed class Arity
{
    private const string Digits = "零一二三四五六七八九";
    private const int MaxCount = 60;
    private readonly List<int> counts = [];
    private readonly List<char> units = [];

    /// <summary>The counts, in order; open ones (N, 多) left out.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>What each count counts: the character after it (四化 → 化); a space where none follows.</summary>
    public IReadOnlyList<char> Units => units;

    /// <summary>Each count of a term with what it counts, as printed: 两稳, 一保.</summary>
    /// <param name="term">The term that the counts were read from.</param>
    public IEnumerable<string> Heads(string term)
    {
        int at = 0;
        foreach (char unit in units)
        {
            int found = char.IsLetter(unit) ? term.IndexOf(unit, at) : -1;
            if (found > 0 && HanValue(term[found - 1]) > 0) yield return term.Substring(found - 1, 2);
            at = Math.Max(at, found);
        }
    }

    /// <summary>Whether one of the counts is open: N, X, 多.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The sum of the counts.</summary>
    public int Sum { get; private set; }

    /// <summary>The largest count; 0 where there is none.</summary>
    public int Largest { get; private set; }

    /// <summary>Reads the counts of a term.</summary>
    public static Arity Of(ReadOnlySpan<char> term)
    {
        var arity = new Arity();
        for (int i = 0; i < term.Length; i++)
        {
            if (NoteNumber.DigitValue(term[i]) >= 0) i = arity.AddDigits(term, i);
            else if (HanValue(term[i]) > 0 || term[i] == '十') i = arity.AddHan(term, i);
            else if (term[i] is 'N' or 'X' or 'n' or 'x' or '多' && IsAlone(term, i)) arity.IsOpen = true;
        }
        return arity;
    }

    /// <summary>Whether members are as many as a count, singly or as pairs (乱堆乱放、乱搭乱建 for four).</summary>
    public static bool AreAsMany(int members, int count) => members == count || members * 2 == count;

    /// <summary>The arity of a list of so many members.</summary>
    public static Arity OfCount(int count)
    {
        var arity = new Arity();
        arity.Add(count, ' ');
        return arity;
    }

    /// <summary>The value of 一 to 九, 两 and 双; else 0.</summary>
    public static int HanValue(char c) => c is '两' or '双' ? 2 : Math.Max(0, Digits.IndexOf(c));

    private static bool IsAlone(ReadOnlySpan<char> term, int at)
        => (at == 0 || !char.IsAsciiLetter(term[at - 1])) && (at + 1 >= term.Length || !char.IsAsciiLetter(term[at + 1]));

    private int AddDigits(ReadOnlySpan<char> term, int at)
    {
        int end = at;
        while (end < term.Length && NoteNumber.DigitValue(term[end]) >= 0) end++;
        if (end < term.Length && term[end] is '年' or '%' or '％' or '分' or '小') return end - 1;
        // O2O, B2B, 2.0, PM2.5: no count.
        if (at > 0 && (char.IsAsciiLetter(term[at - 1]) || term[at - 1] == '.') || IsCounted(term, at) || end < term.Length && term[end] == '.') return end - 1;
        if (end - at <= 2) Add(Value(term[at..end]), Unit(term, end));
        else AddCode(term[at..end]);
        return end - 1;
    }

    // A code is read digit by digit; a zero belongs to the digit before it (51020 → 5, 10, 20).
    private void AddCode(ReadOnlySpan<char> code)
    {
        int i = 0;
        while (i < code.Length)
        {
            int end = i + 1;
            while (end < code.Length && NoteNumber.DigitValue(code[end]) == 0) end++;
            Add(Value(code[i..end]), ' ');
            i = end;
        }
    }

    private int AddHan(ReadOnlySpan<char> term, int at)
    {
        int value = HanValue(term[at]), i = at;
        if (term[at] == '十') value = 10;
        else if (at + 1 < term.Length && term[at + 1] == '十' && value * 10 <= MaxCount) (value, i) = (value * 10, at + 1);
        if (value >= 10 && i + 1 < term.Length && HanValue(term[i + 1]) is > 0 and var ones) (value, i) = (value + ones, i + 1);
        char unit = Unit(term, i + 1);
        // 十四五 is a period, 三年 a time, 第一 and 二期 are ranks, and 八个一 counts eight.
        if (value > 10 && unit is '五') return i + 1;
        // 五位一体, 三规合一 count nothing by their one; 双一流 counts ones, 五个5 fives.
        bool each = IsCounted(term, at) || value == 1 && at > 0 && term[at - 1] is '位' or '合' or '归' or '统';
        if (!each && !IsRank(term, at, unit) && !IsAmount(term, i + 1) && (at == 0 || term[at - 1] != '第')) Add(value, unit);
        return i;
    }

    // Two are counted as 两, so that 二期 is a rank; 三期 may be three.
    private static bool IsRank(ReadOnlySpan<char> term, int at, char unit)
        => unit is '年' or '天' || term[at] is '一' or '二' && unit is '期' or '届' or '版';

    // 个十百千万 counts nothing by 十 for another reason: its 个 is a number itself.
    private static bool IsCounted(ReadOnlySpan<char> term, int at) => at > 0 && term[at - 1] == '双' || at > 1 && term[at - 1] == '个';

    // 三百米, 五千元 measure.
    private static bool IsAmount(ReadOnlySpan<char> term, int at)
        => at + 1 < term.Length && term[at] is '百' or '千' or '万' && term[at + 1] is '米' or '元' or '公' or '亩' or '平' or '亿' or '万';

    private void Add(int count, char unit)
    {
        if (count is <= 0 or > MaxCount) return;
        counts.Add(count);
        Sum += count;
        Largest = Math.Max(Largest, count);
        units.Add(unit);
    }

    // 三大战略 counts 战, 五个一 counts 一, 四化 counts 化.
    private static char Unit(ReadOnlySpan<char> term, int at)
    {
        if (at >= term.Length) return ' ';
        return term[at] is '个' or '大' && at + 1 < term.Length ? term[at + 1] : term[at];
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits) value = Math.Min(value * 10 + NoteNumber.DigitValue(c), MaxCount + 1);
        return value;
    }
}
