using System.Globalization;
using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>Prints a list number in one of Word's number formats (ECMA-376, ST_NumberFormat); one it does not know is printed in digits.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    public static void Append(StringBuilder label, int number, string format)
    {
        switch (format)
        {
            case "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographLegalTraditional" when number is > 0 and < 10_000:
                AppendChinese(label, number, Digits, "十百千", dropOne: true);
                break;
            case "chineseLegalSimplified" when number is > 0 and < 10_000:
                AppendChinese(label, number, Legal, "拾佰仟", dropOne: false);
                break;
            case "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital":
                foreach (char c in number.ToString(CultureInfo.InvariantCulture)) label.Append(char.IsAsciiDigit(c) ? Digits[c - '0'] : c);
                break;
            case "ideographTraditional" when number is > 0 and <= 10:
                label.Append(Stems[number - 1]);
                break;
            case "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20:
                label.Append((char)('①' + number - 1));
                break;
            case "decimalEnclosedParen" when number is > 0 and <= 20:
                label.Append((char)('⑴' + number - 1));
                break;
            case "decimalEnclosedFullstop" when number is > 0 and <= 20:
                label.Append((char)('⒈' + number - 1));
                break;
            default:
                AppendWestern(label, number, format);
                break;
        }
    }

    private static void AppendWestern(StringBuilder label, int number, string format)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        switch (format)
        {
            case "lowerLetter" or "upperLetter" when number is > 0 and <= 26:
                label.Append((char)((format[0] == 'l' ? 'a' : 'A') + number - 1));
                break;
            case "lowerRoman" or "upperRoman" when number is > 0 and < 400:
                label.Append(format[0] == 'l' ? Roman(number).ToLowerInvariant() : Roman(number));
                break;
            case "decimalFullWidth" or "decimalFullWidth2":
                foreach (char c in digits) label.Append(char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c);
                break;
            case "decimalZero":
                label.Append(digits.PadLeft(2, '0'));
                break;
            default:
                label.Append(digits);
                break;
        }
    }

    private static void AppendChinese(StringBuilder label, int number, string digits, string units, bool dropOne)
    {
        int start = label.Length;
        bool gap = false;
        for (int place = 3, divisor = 1000; place >= 0; place--, divisor /= 10)
        {
            int digit = number / divisor % 10;
            if (digit == 0)
            {
                gap = label.Length > start;
                continue;
            }
            if (gap) label.Append('零');
            gap = false;
            // 十二, but 一百一十二.
            if (!(dropOne && digit == 1 && place == 1 && label.Length == start)) label.Append(digits[digit]);
            if (place > 0) label.Append(units[place - 1]);
        }
    }

    private static string Roman(int number)
    {
        (int Value, string Text)[] parts = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        StringBuilder roman = new();
        foreach ((int value, string text) in parts)
            for (; number >= value; number -= value) roman.Append(text);
        return roman.ToString();
    }
}
