using System.Globalization;

namespace Xialu.TextMining.Slogans;

/// <summary>Codes of digits run together, such as 51020 for 5, 10 and 20: only their definition tells where they part.</summary>
internal static class DigitCode
{
    private const int MaxOnStack = 64;

    /// <summary>The code in a phrase: its digits in half width (243 in 乐居２４３); empty where it has none.</summary>
    public static string Of(ReadOnlySpan<char> phrase)
    {
        Span<char> digits = phrase.Length <= MaxOnStack ? stackalloc char[phrase.Length] : new char[phrase.Length];
        int length = 0;
        foreach (char c in phrase)
        {
            if (char.IsAsciiDigit(SloganKey.Fold(c))) digits[length++] = SloganKey.Fold(c);
        }

        return digits[..length].ToString();
    }

    /// <summary>The numbers of a code, taken from its definition in order; empty where the definition does not spell the code.</summary>
    public static IReadOnlyList<int> Numbers(ReadOnlySpan<char> code, ReadOnlySpan<char> definition)
    {
        List<int> numbers = [];
        int spelled = 0;
        for (int i = 0; i < definition.Length && spelled < code.Length; i++)
        {
            int length = Run(definition, i);
            if (length is > 0 and <= 4 && code[spelled..].StartsWith(definition.Slice(i, length), StringComparison.Ordinal))
            {
                numbers.Add(int.Parse(definition.Slice(i, length), NumberStyles.None, CultureInfo.InvariantCulture));
                spelled += length;
            }

            i += length;
        }

        return spelled == code.Length && code.Length > 0 ? numbers : [];
    }

    private static int Run(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return i - at;
    }
}
