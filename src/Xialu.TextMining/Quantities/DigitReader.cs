namespace Xialu.TextMining.Quantities;

/// <summary>Reads a number in Arabic digits: 1029, 1,029, 1 029, ５．８.</summary>
internal static class DigitReader
{
    // 15 integer digits and 18 in all leave room for 万亿 in a decimal without rounding.
    private const int MaxIntegerDigits = 15;
    private const int MaxDigits = 18;

    /// <summary>Reads the number whose first digit stands at <paramref name="start"/>.</summary>
    public static Numeral Read(in Stretch text, int start)
    {
        var sum = new Accumulator();
        int i = ReadInteger(text, start, ref sum);
        int integerDigits = sum.Digits;
        bool point = Glyph.IsPoint(text[i]) && Glyph.IsDigit(text[i + 1]);
        if (point) i = ReadRun(text, i + 1, ref sum);
        else if (IsBrokenDecimal(text, start, i)) i = ReadRun(text, i + 2, ref sum);
        point |= sum.Digits > integerDigits;
        bool tooLong = integerDigits > MaxIntegerDigits || sum.Digits > MaxDigits;
        decimal value = tooLong ? 0 : new decimal((int)sum.Mantissa, (int)(sum.Mantissa >> 32), 0, false, (byte)(sum.Digits - integerDigits));
        return new Numeral(start, i, value) { HasPoint = point, IntegerDigits = integerDigits, IsTooLong = tooLong };
    }

    // 11. 2%, 达到58. 38亿元: a stray space after the point, told from a list number by the per cent that follows or the word that goes before.
    private static bool IsBrokenDecimal(in Stretch text, int start, int i)
    {
        if (!Glyph.IsPoint(text[i]) || !Glyph.IsSpace(text[i + 1]) || !Glyph.IsDigit(text[i + 2])) return false;
        int end = i + 3;
        while (end < i + MaxDigits && Glyph.IsDigit(text[end])) end++;
        return text[end] is '%' or '％' || Glyph.IsHan(text[text.SkipSpacesLeft(start - 1)]) && (Glyph.IsHan(text[text.SkipSpaces(end)]) || text[end] is '‰');
    }

    private static int ReadInteger(in Stretch text, int start, ref Accumulator sum)
    {
        int i = ReadRun(text, start, ref sum);
        if (sum.Digits == 1 && Glyph.IsSpace(text[i])) i = ReadSpread(text, i, ref sum);
        if (sum.Digits > 3 || text[start] is '0' or '０') return i;
        char mark = text[i];
        while ((mark is ',' || Glyph.IsSpace(mark)) && text[i] == mark && IsGroup(text, i + 1, mark)) i = ReadRun(text, i + 1, ref sum);
        return i;
    }

    // 1 6 5 4元: print with a space after every digit; at least three of them, so that 1 2家 is not taken for 12家.
    private static int ReadSpread(in Stretch text, int i, ref Accumulator sum)
    {
        if (!IsSpreadDigit(text, i) || !IsSpreadDigit(text, i + 2)) return i;
        for (; IsSpreadDigit(text, i); i += 2) sum.Add(Glyph.DigitOf(text[i + 1]));
        return i;
    }

    private static bool IsSpreadDigit(in Stretch text, int i)
        => Glyph.IsSpace(text[i]) && Glyph.IsDigit(text[i + 1]) && !Glyph.IsDigit(text[i + 2]);

    // 1 029亿元 is one number, but a space before three digits that end a cell is none: after it must come a unit or a point.
    private static bool IsGroup(in Stretch text, int i, char mark)
    {
        if (!Glyph.IsDigit(text[i]) || !Glyph.IsDigit(text[i + 1]) || !Glyph.IsDigit(text[i + 2]) || Glyph.IsDigit(text[i + 3])) return false;
        char next = text[i + 3];
        return mark is ',' || Glyph.IsHan(next) || Glyph.IsPoint(next) || next is '%' or '％' or ' ';
    }

    private static int ReadRun(in Stretch text, int i, ref Accumulator sum)
    {
        for (int digit; (digit = Glyph.DigitOf(text[i])) >= 0; i++) sum.Add(digit);
        return i;
    }

    private struct Accumulator
    {
        public ulong Mantissa;
        public int Digits;

        public void Add(int digit)
        {
            if (Digits < MaxDigits) Mantissa = (Mantissa * 10) + (uint)digit;
            Digits++;
        }
    }
}
