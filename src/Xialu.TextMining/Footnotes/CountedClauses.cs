using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The clauses that numbers stand inside of: 擦亮一张甲，培育10个乙.</summary>
internal static class CountedClauses
{
    /// <summary>One clause a number; empty where a clause holds two.</summary>
    public static List<string> Read(string text, List<CountedNumber> numbers)
    {
        List<string> clauses = Within(text, numbers, "，,；;。");
        if (clauses.Count < numbers.Count) clauses = Within(text, numbers, "，,；;。、");
        if (clauses.Count < 2) return clauses;
        clauses[0] = FromNumber(text, clauses, numbers);
        if (!numbers.Skip(1).All(n => IsBehindWord(text, n.Start))) clauses[0] = LeadingWords.WithoutVerbs(clauses[0], clauses[1..]);
        // …达到50%的目标: what stands behind the last share is said of all.
        if (Math.Max(clauses[^1].IndexOf("%的", StringComparison.Ordinal), clauses[^1].IndexOf("％的", StringComparison.Ordinal)) is > 2 and var share && !clauses[0].Contains('的')) clauses[^1] = clauses[^1][..(share + 1)];
        return clauses;
    }

    // 擦亮一张甲、培育10个乙: where a word stands before every number, so it may before the first.
    private static bool IsBehindWord(string text, int at) => at > 0 && char.IsLetter(text[at - 1]);

    // 某县提出建设10个甲，100个乙: where the members begin with their numbers, so does the first.
    private static string FromNumber(string text, List<string> clauses, List<CountedNumber> numbers)
    {
        if (clauses[0].StartsWith("其中", StringComparison.Ordinal)) clauses[0] = clauses[0][2..].TrimStart('，');
        string Printed(int i) => text[numbers[i].Start..numbers[i].End];
        int at = clauses[0].IndexOf(Printed(0), StringComparison.Ordinal);
        bool open = clauses.Skip(1).Where((c, i) => c.StartsWith(Printed(i + 1), StringComparison.Ordinal)).Count() * 2 > clauses.Count - 1;
        return open && at > 0 ? clauses[0][at..] : clauses[0];
    }

    private static List<string> Within(string text, List<CountedNumber> numbers, string stops)
    {
        var clauses = new List<string>();
        int at = 0;
        foreach (TextSpan clause in Pieces.Split(text, new TextSpan(0, text.Length), stops))
        {
            int inside = 0;
            // 甲、乙等5个产业: the number counts what stands before it.
            if (at < numbers.Count && numbers[at].Start > 0 && text[numbers[at].Start - 1] == '等') return [];
            for (; at < numbers.Count && numbers[at].Start < clause.End; at++) inside++;
            if (inside > 1) return [];
            if (inside == 1) clauses.Add(Openings.Cut(Pieces.Bare(text, clause)));
        }
        return clauses;
    }
}
