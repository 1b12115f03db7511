using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Forms of one name: spellings that mean the same (<c>name-variants.tsv</c>) and endings that add nothing (<c>name-suffixes.tsv</c>).</summary>
internal static class NameForms
{
    private static readonly (string Printed, string Plain)[] Variants = [.. EmbeddedTable.Rows("name-variants.tsv").Select(row => (row[0], row[1]))];

    private static readonly PhraseList AnyVariant = new(Variants.Select(v => v.Printed));

    private static readonly FrozenSet<string> Suffixes = EmbeddedTable.Rows("name-suffixes.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestSuffix = Suffixes.Max(s => s.Length);

    /// <summary>The name with every variant spelling replaced, and without a bracket at its end.</summary>
    public static string Plain(string name)
    {
        if (AnyVariant.IndexIn(name) >= 0)
            foreach ((string printed, string plain) in Variants) name = name.Replace(printed, plain, StringComparison.Ordinal);
        int bracket = name.EndsWith('）') ? name.LastIndexOf('（') : name.EndsWith(')') ? name.LastIndexOf('(') : 0;
        return bracket > 0 ? name[..bracket] : name;
    }

    /// <summary>The length of a name without the longest listed ending; 0 where it has none.</summary>
    public static int WithoutSuffix(ReadOnlySpan<char> name)
    {
        var suffixes = Suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(LongestSuffix, name.Length - 2); length > 0; length--)
            if (suffixes.Contains(name[^length..])) return name.Length - length;
        return 0;
    }
}
