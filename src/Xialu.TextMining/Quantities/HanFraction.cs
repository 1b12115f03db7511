namespace Xialu.TextMining.Quantities;

/// <summary>Amounts that have their own words: 三分之二, 百分之五, 一半, 翻一番.</summary>
internal static class HanFraction
{
    private const int Decimals = 2;
    private const int MaxTurns = 20;

    /// <summary>Reads a fraction or 一半 at a position.</summary>
    public static bool TryRead(in Stretch text, int start, out Draft draft)
    {
        draft = default;
        if (text[start] == '一' && text[start + 1] == '半') return TryHalf(text, start, out draft);
        int of = start;
        while (of < start + 3 && Glyph.StartOf(text[of]) == Glyph.Start.Han) of++;
        if (!text.Has(of, "分之") || !TryWhole(text, start, of, out decimal whole)) return false;
        int at = of + 2;
        Numeral part = default;
        if (Glyph.IsDigit(text[at])) part = DigitReader.Read(text, at);
        else if (!HanReader.TryRead(text, at, out part)) return false;
        if (part.IsTooLong || (part.IsBareScale && part.End == part.Start)) return false;
        part = WithDecimals(text, part);
        draft = Draft(text, start, part.End, whole is 1000 ? part.Value : Share(part.Value, whole), UnitOf(whole is 1000 ? "‰" : "%"));
        return true;
    }

    /// <summary>Reads 1/4 where it stands for 四分之一.</summary>
    public static bool TryReadStroke(in Stretch text, in Numeral n, out Draft draft)
    {
        draft = default;
        if (!Shape.TryFraction(text, n, out Numeral below)) return false;
        draft = Draft(text, n.Start, below.End, Share(n.Value, below.Value), UnitOf("%"));
        draft.IsHan = false;
        return true;
    }

    /// <summary>Reads 翻番, 翻一番, 翻了两番 or 翻倍 at a position: so many times double.</summary>
    public static bool TryReadTurn(in Stretch text, int start, out Draft draft)
    {
        draft = default;
        int i = start + 1;
        while (text[i] is '了' or '近' or '约') i++;
        int turns = 1;
        if (text[i] == '倍') return AddTurn(text, start, i, turns, out draft);
        if (Glyph.IsDigit(text[i]))
        {
            Numeral n = DigitReader.Read(text, i);
            if (n.HasPoint || n.IsTooLong || n.Value > MaxTurns) return false;
            (turns, i) = ((int)n.Value, n.End);
        }
        else if (Glyph.HanDigitOf(text[i]) is var digit and > 0)
        {
            (turns, i) = (digit, i + 1);
        }
        return text[i] == '番' && AddTurn(text, start, i, turns, out draft);
    }

    // Dividing by one with all its decimals drops the zeros that rounding leaves: 20, not 20.0.
    private static decimal Share(decimal part, decimal whole)
        => decimal.Round(part / whole * 100, Decimals) / 1.0000000000000000000000000000m;

    private static bool AddTurn(in Stretch text, int start, int last, int turns, out Draft draft)
    {
        draft = Draft(text, start, last + 1, 1 << turns, UnitOf("倍"));
        return !(Glyph.IsOpenQuote(text[start - 1]) || text[last + 1] is '增');
    }

    private static bool TryHalf(in Stretch text, int start, out Draft draft)
    {
        draft = Draft(text, start, start + 2, 50, UnitOf("%"));
        return text[start - 1] is not ('另' or '第' or '多') && text[start + 2] is not ('天' or '年' or '个');
    }

    private static bool TryWhole(in Stretch text, int start, int of, out decimal whole)
    {
        whole = 0;
        if (of == start + 1 && text[start] == '万') whole = 10_000;
        else if (HanReader.TryRead(text, start, out Numeral n) && n.End == of) whole = n.Value;
        return whole > 1;
    }

    // 百分之六点五: the digits after 点 are read one by one.
    private static Numeral WithDecimals(in Stretch text, Numeral part)
    {
        if (text[part.End] != '点' || Glyph.HanDigitOf(text[part.End + 1]) < 0) return part;
        decimal value = part.Value, place = 0.1m;
        int i = part.End + 1;
        for (int digit; place > 0.000_001m && (digit = Glyph.HanDigitOf(text[i])) >= 0; i++, place /= 10) value += digit * place;
        return part with { Value = value, End = i };
    }

    private static Draft Draft(in Stretch text, int start, int end, decimal value, Unit unit) => new()
    {
        Start = start,
        End = end,
        Value = value,
        Unit = unit,
        IsHan = true,
        Hedge = HedgeReader.Read(text, start, end, bareScale: false),
    };

    private static Unit UnitOf(string printed)
    {
        UnitTable table = UnitTable.Default;
        return table.UnitAt(table.Next(UnitTable.Root, printed[0]))!;
    }
}
