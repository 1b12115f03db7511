namespace Xialu.TextMining.Slogans;

/// <summary>Runs of Chinese characters.</summary>
internal static class Han
{
    /// <summary>Whether a UTF-16 unit is a common Chinese character.</summary>
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Number of Chinese characters from <paramref name="at"/> on, counting no further than <paramref name="max"/>.</summary>
    public static int Run(ReadOnlySpan<char> text, int at, int max)
    {
        int i = at;
        while (i < text.Length && i - at < max && Is(text[i])) i++;
        return i - at;
    }

    /// <summary>Whether all units are Chinese characters.</summary>
    public static bool All(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Is(c)) return false;
        }

        return true;
    }
}
