using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class NumberFormatTests
{
    private static string Print(int number, string format)
    {
        StringBuilder label = new("第");
        NumberFormat.Append(label, number, format);
        return label.ToString()[1..];
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(105, "一百零五")]
    [InlineData(112, "一百一十二")]
    [InlineData(1010, "一千零一十")]
    public void Chinese_numbers_are_printed_as_people_write_them(int number, string printed) => Assert.Equal(printed, Print(number, "chineseCounting"));

    [Theory]
    [InlineData(3, "decimalEnclosedCircle", "③")]
    [InlineData(20, "decimalEnclosedCircleChinese", "⑳")]
    [InlineData(4, "decimalEnclosedParen", "⑷")]
    [InlineData(5, "decimalEnclosedFullstop", "⒌")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(7, "decimalFullWidth2", "７")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(3, "upperLetter", "C")]
    [InlineData(26, "lowerLetter", "z")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(12, "decimalZero", "12")]
    [InlineData(7, "unheardOf", "7")]
    [InlineData(12, "chineseLegalSimplified", "壹拾贰")]
    [InlineData(10, "ideographDigital", "一〇")]
    [InlineData(25, "japaneseDigitalTenThousand", "二五")]
    [InlineData(3, "ideographTraditional", "丙")]
    public void Each_format_of_the_standard_that_reports_use_is_printed(int number, string format, string printed) => Assert.Equal(printed, Print(number, format));

    [Theory]
    [InlineData(21, "decimalEnclosedCircle", "21")]
    [InlineData(0, "decimalEnclosedParen", "0")]
    [InlineData(27, "lowerLetter", "27")]
    [InlineData(400, "upperRoman", "400")]
    [InlineData(11, "ideographTraditional", "11")]
    [InlineData(10_000, "chineseCounting", "10000")]
    [InlineData(0, "chineseCountingThousand", "0")]
    [InlineData(-3, "ideographDigital", "-三")]
    [InlineData(-3, "decimalFullWidth", "-３")]
    public void A_number_that_a_format_has_no_sign_for_is_printed_in_digits(int number, string format, string printed) => Assert.Equal(printed, Print(number, format));

    [Fact]
    public void Every_Chinese_number_below_ten_thousand_reads_back_to_itself()
    {
        for (int number = 1; number < 10_000; number++)
        {
            Assert.Equal(number, ReadChinese(Print(number, "chineseCounting"), "零一二三四五六七八九", "十百千"));
            Assert.Equal(number, ReadChinese(Print(number, "chineseLegalSimplified"), "零壹贰叁肆伍陆柒捌玖", "拾佰仟"));
        }
    }

    [Fact]
    public void Every_Roman_number_reads_back_to_itself()
    {
        for (int number = 1; number < 400; number++)
        {
            string roman = Print(number, "upperRoman");
            Assert.Equal(number, ReadRoman(roman));
            Assert.Equal(roman, Print(number, "lowerRoman").ToUpperInvariant());
            Assert.DoesNotMatch("(.)\\1\\1\\1|[VL].?[VL]{2}", roman);
        }
    }

    // Digit by digit: a digit waits for its unit, and 十 alone is ten.
    private static int ReadChinese(string printed, string digits, string units)
    {
        int sum = 0, waiting = 0;
        foreach (char c in printed)
        {
            int unit = units.IndexOf(c, StringComparison.Ordinal);
            if (unit < 0) waiting = digits.IndexOf(c, StringComparison.Ordinal);
            else
            {
                sum += Math.Max(1, waiting) * (int)Math.Pow(10, unit + 1);
                waiting = 0;
            }
        }
        return sum + waiting;
    }

    // A smaller sign before a greater one is taken away.
    private static int ReadRoman(string roman)
    {
        int[] values = [.. roman.Select(c => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 })];
        return values.Select((value, i) => i + 1 < values.Length && values[i + 1] > value ? -value : value).Sum();
    }
}
