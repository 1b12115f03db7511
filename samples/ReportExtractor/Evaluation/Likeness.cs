namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>When two fields count as the same.</summary>
internal static class Likeness
{
    private const string Ignored = "“”\"'‘’《》「」的、,，";

    /// <summary>Equal as text; a missing value and the guide's <c>?</c> are the same.</summary>
    public static bool Same(string a, string b) => string.Equals(OrUnknown(a), OrUnknown(b), StringComparison.Ordinal);

    /// <summary>The text without white space, quotes and list marks.</summary>
    public static string Clean(string text) => string.Concat(text.Where(c => !IsSpace(c) && !Ignored.Contains(c, StringComparison.Ordinal)));

    /// <summary>Whether both are the same but for what <see cref="Clean"/> drops.</summary>
    public static bool SameWords(string a, string b) => string.Equals(Clean(a), Clean(b), StringComparison.Ordinal);

    /// <summary>Whether two names mean one thing: equal, one inside the other, or two thirds of their bigrams shared.</summary>
    public static bool Alike(string gold, string predicted)
    {
        string a = Clean(gold), b = Clean(predicted);
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length;
        if (Contains(a, b) || Contains(b, a))
        {
            if ((double)Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length) >= 0.4) return true;
            // A bare noun in gold, a fuller name predicted.
            if (a.Length >= 2 && Contains(b, a) && b.Length <= 16) return true;
        }
        return Dice(a, b) >= 0.6;
    }

    /// <summary>The unit with its spellings of per cent and percentage points made one.</summary>
    public static string Unit(FieldRow row) => row["unit"].Trim() switch
    {
        "％" => "%",
        "百分点" => "个百分点",
        string unit => unit,
    };

    private static double Dice(string a, string b)
    {
        HashSet<(char, char)> x = Bigrams(a), y = Bigrams(b);
        return x.Count > 0 && y.Count > 0 ? 2.0 * x.Count(y.Contains) / (x.Count + y.Count) : 0;
    }

    private static HashSet<(char, char)> Bigrams(string text) => [.. text.Zip(text.Skip(1))];

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    private static string OrUnknown(string field) => field.Trim() is { Length: > 0 } text ? text : "?";

    // The separators U+001C–001F are white space to Python and so to the first scorer.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';
}
