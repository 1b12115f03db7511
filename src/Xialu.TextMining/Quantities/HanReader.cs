namespace Xialu.TextMining.Quantities;

/// <summary>Reads a number below 万 in Chinese numerals: 十二, 一百零五, 三四百, 六七十, 数百, 十几. 万 and 亿 are left to the unit.</summary>
internal static class HanReader
{
    /// <summary>Reads the number at <paramref name="start"/>; false when the characters there make none.</summary>
    public static bool TryRead(in Stretch text, int start, out Numeral numeral)
    {
        numeral = default;
        if (text[start] is '万' or '亿')
        {
            numeral = new Numeral(start, start, 1) { IsHan = true, IsBareScale = true };
            return true;
        }
        if (text[start] is '几' or '数') return TryReadVague(text, start, out numeral);
        var sum = default(Sum);
        int i = start;
        while (sum.Take(text, ref i)) { }
        if (i == start || sum.IsBroken) return false;
        bool bare = Glyph.HanPowerOf(text[start]) >= 100;
        numeral = new Numeral(start, i, sum.Low) { Max = sum.High > sum.Low ? sum.High : null, IsHan = true, IsBareScale = bare };
        return true;
    }

    /// <summary>The position after the run of numerals at <paramref name="start"/>, so that a rejected run is passed once.</summary>
    public static int SkipRun(in Stretch text, int start)
    {
        int i = start + 1;
        while (Glyph.StartOf(text[i]) == Glyph.Start.Han && text[i] is not '数') i++;
        return i;
    }

    private static bool TryReadVague(in Stretch text, int start, out Numeral numeral)
    {
        int i = start + 1;
        decimal value = 1;
        while (Glyph.HanPowerOf(text[i]) is var power and > 0)
        {
            value *= power;
            if (value > 100_000) break;
            i++;
        }
        numeral = new Numeral(start, i, value) { IsHan = true, More = true };
        return i > start + 1 || text[i] is '万' or '亿';
    }

    private struct Sum
    {
        private int low;
        private int high;
        private int digit;
        private int second;
        private int lastPower;

        public bool IsBroken { get; private set; }

        public readonly decimal Low => low + Math.Max(digit, 0);

        public readonly decimal High => high + Math.Max(second > 0 ? second : digit, 0);

        /// <summary>Takes one character; false at the end of the number.</summary>
        public bool Take(in Stretch text, ref int i)
        {
            int value = Glyph.HanDigitOf(text[i]);
            if (value == 0) return lastPower > 0 && digit == 0 && Glyph.HanDigitOf(text[i + 1]) > 0 && Advance(ref i);
            if (value > 0) return TakeDigit(value, ref i);
            int power = Glyph.HanPowerOf(text[i]);
            if (power == 0 || (lastPower > 0 && power >= lastPower)) return false;
            // 百 after 一千 without a digit begins a unit word or another number.
            if (digit == 0 && lastPower > 0) return false;
            low += Math.Max(digit, 1) * power;
            high += Math.Max(second > 0 ? second : digit, 1) * power;
            (digit, second, lastPower) = (0, 0, power);
            return Advance(ref i);
        }

        private bool TakeDigit(int value, ref int i)
        {
            if (digit == 0)
            {
                digit = value;
                return Advance(ref i);
            }
            // Two neighbours are a range (三四百家); anything else is a code or a year.
            if (second == 0 && value == digit + 1) second = value;
            else IsBroken = true;
            return Advance(ref i);
        }

        private static bool Advance(ref int i)
        {
            i++;
            return true;
        }
    }
}
