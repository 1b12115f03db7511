namespace Xialu.TextMining.Comparison;

/// <summary>A dictionary as YAML, as far as a dictionary needs it: keys with lists of words, comments and quotes. Anything else is refused, with its line.</summary>
internal static class YamlDictionary
{
    public static IReadOnlyList<(string Category, string Word)> Read(string path, string[] lines)
    {
        var entries = new List<(string Category, string Word)>();
        string? category = null;
        for (int line = 0; line < lines.Length; line++)
        {
            string text = WithoutComment(lines[line]).Trim();
            if (text.Length == 0 || text is "---") continue;
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                if (category is null) throw DictionaryFile.Wrong(path, line + 1, "found a word before any category; expected 'category:' first.");
                entries.Add((category, Word(path, line + 1, text[2..])));
            }
            else
            {
                category = Category(path, line + 1, text, entries);
            }
        }
        return entries;
    }

    private static string Category(string path, int line, string text, List<(string Category, string Word)> entries)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) throw DictionaryFile.Wrong(path, line, $"found “{text}”; expected 'category:' or '- word'.");
        string category = Word(path, line, text[..colon]);
        string rest = text[(colon + 1)..].Trim();
        if (rest.Length == 0) return category;
        if (rest is not ['[', .. string inside, ']']) throw DictionaryFile.Wrong(path, line, $"found “{rest}” after a category; expected nothing or [word, word].");
        foreach (string word in inside.Split(',')) entries.Add((category, Word(path, line, word)));
        return category;
    }

    private static string Word(string path, int line, string text)
    {
        string word = text.Trim();
        if (word is ['"', .. string inDouble, '"']) word = inDouble;
        else if (word is ['\'', .. string inSingle, '\'']) word = inSingle;
        return word.TrimStart('!').Length > 0 && word.IndexOfAny(['"', '{', '}', '[', ']', '&', '*', '|', '>']) < 0
            ? word
            : throw DictionaryFile.Wrong(path, line, $"found “{text.Trim()}”; expected a word, in quotes where it begins with !.");
    }

    private static string WithoutComment(string line)
    {
        if (line.TrimStart().StartsWith('#')) return "";
        int comment = line.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment];
    }
}
