namespace Xialu.TextMining.Structure;

/// <summary>The small numerals of headings, dates and sessions. Amounts are the business of the room of quantities.</summary>
internal static class ChineseNumber
{
    /// <summary>The value of 一 … 九 and of the zeros; -1 for other characters. Digits of every width count.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '零' or '○' or 'Ｏ' or 'O' or 'Ο' or '０' => 0,
        '一' => 1, '二' => 2, '三' => 3, '四' => 4, '五' => 5, '六' => 6, '七' => 7, '八' => 8, '九' => 9,
        _ => -1,
    };

    /// <summary>Reads 1–99, such as 三, 十二 or 二十一, at a position.</summary>
    /// <returns>The value, and the length read; 0 and 0 where there is none.</returns>
    public static (int Value, int Length) ReadSmall(ReadOnlySpan<char> text)
    {
        int value = 0, length = 0;
        while (length < text.Length && length < 3)
        {
            char c = text[length];
            if (c == '十') value = (value == 0 ? 1 : value) * 10;
            else if (Digit(c) is >= 0 and var digit && c is not ('O' or 'Ｏ')) value = length > 0 && text[length - 1] == '十' ? value + digit : (value * 10) + digit;
            else break;
            length++;
        }
        return (value, length);
    }

    /// <summary>Reads four digits in a row, Arabic or Chinese, as a year.</summary>
    /// <returns>The year from 1949 to 2100, or 0.</returns>
    public static int ReadYear(ReadOnlySpan<char> text)
    {
        if (text.Length < 4) return 0;
        int year = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = Digit(text[i]);
            if (digit < 0) return 0;
            year = (year * 10) + digit;
        }
        return year is >= 1949 and <= 2100 ? year : 0;
    }
}
