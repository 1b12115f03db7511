namespace Xialu.TextMining.Footnotes;

/// <summary>Reads members that stand in a row without a mark between them, each beginning with what the term counts: 同线同标同质 for 三同.</summary>
internal static class ChainedParts
{
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>The members; null where there is no such row.</summary>
    public static List<string>? Read(string text, Arity arity)
    {
        if (arity.Units is not [var unit] || arity.Sum < 3 || !char.IsLetter(unit)) return null;
        for (int i = text.IndexOf(unit); i >= 0; i = text.IndexOf(unit, i + 1))
        {
            if (i > 0 && char.IsLetter(text[i - 1])) continue;
            for (int size = Shortest; size <= Longest; size++)
                if (IsRow(text, i, size, arity.Sum, unit)) return [.. Enumerable.Range(0, arity.Sum).Select(k => text.Substring(i + k * size, size))];
        }
        return null;
    }

    private static bool IsRow(string text, int at, int size, int count, char unit)
    {
        int end = at + size * count;
        if (end > text.Length || end < text.Length && char.IsLetter(text[end])) return false;
        for (int i = at; i < end; i++)
            if (!char.IsLetter(text[i]) || text[i] == unit != ((i - at) % size == 0)) return false;
        return true;
    }
}
