using System.Buffers;
using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Indicators;

/// <summary>The table of known indicators: id, name and synonyms, read once from <c>indicators.tsv</c>.</summary>
public sealed class IndicatorTable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"、()（） \t\u3000");

    // The synonyms from their last character to their first, since a name ends in what it means.
    private readonly WordTrie synonyms = new();
    private readonly List<IndicatorDefinition> meanings = [];
    private readonly FrozenDictionary<string, IndicatorDefinition> byId;

    private IndicatorTable(IReadOnlyList<IndicatorDefinition> definitions)
    {
        Definitions = definitions;
        foreach (IndicatorDefinition definition in definitions)
            foreach (string synonym in definition.Synonyms) Add(Normalise(synonym), definition);
        byId = definitions.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
    }

    /// <summary>The table that the library ships.</summary>
    public static IndicatorTable Default { get; } = Load();

    /// <summary>The known indicators, in the order of the table.</summary>
    public IReadOnlyList<IndicatorDefinition> Definitions { get; }

    /// <summary>The indicator of an id.</summary>
    /// <param name="id">An id such as <c>gdp</c>.</param>
    /// <returns>Its definition.</returns>
    /// <exception cref="KeyNotFoundException">The table has no such id.</exception>
    public IndicatorDefinition this[string id] => byId[id];

    /// <summary>Whether a name is, letter for letter, a synonym of the table.</summary>
    /// <param name="name">A name as printed.</param>
    /// <returns>True when the table holds it.</returns>
    public bool IsKnown(string name) => Normalise(name) is { Length: > 0 } plain && LongestAtEnd(plain).Length == plain.Length;

    /// <summary>
    /// The indicator that a printed name means: the longest synonym at its end, words such as 涨幅 left off, whose rest is only place, time or
    /// verb. A name joined of several known ones (A和B) means the first.
    /// </summary>
    /// <param name="name">A name as printed.</param>
    /// <returns>The indicator, or null where the table has none.</returns>
    public IndicatorDefinition? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindOne(Normalise(name)) ?? FindJoint(name);
    }

    private IndicatorDefinition? FindOne(ReadOnlySpan<char> plain)
    {
        for (int rest = plain.Length; rest > 1; rest = NameForms.WithoutSuffix(plain[..rest]))
            if (FindAtEnd(plain[..rest]) is { } found) return found;
        return null;
    }

    private IndicatorDefinition? FindAtEnd(ReadOnlySpan<char> plain)
    {
        (int length, int meaning) = LongestAtEnd(plain);
        return length > 1 && NamePrefixes.Allows(plain[..^length]) ? meanings[meaning] : null;
    }

    private (int Length, int Meaning) LongestAtEnd(ReadOnlySpan<char> plain)
    {
        (int Length, int Meaning) best = default;
        for (int i = plain.Length - 1, state = 0; i >= 0 && (state = synonyms.Step(state, plain[i])) >= 0; i--)
            if (synonyms.Value(state) is >= 0 and var meaning) best = (plain.Length - i, meaning);
        return best;
    }

    // Of two indicators with one synonym the earlier has it.
    private void Add(string synonym, IndicatorDefinition definition)
    {
        string backwards = string.Concat(synonym.Reverse());
        if (synonyms.Value(synonyms.Find(backwards)) >= 0) return;
        synonyms.Set(backwards, meanings.Count);
        meanings.Add(definition);
    }

    private IndicatorDefinition? FindJoint(string name)
    {
        string[] parts = name.Split('和', '、', '及');
        if (parts.Length != 2) return null;
        IndicatorDefinition? first = FindOne(Normalise(parts[0]));
        return first is not null && FindOne(Normalise(parts[1])) is not null ? first : null;
    }

    private static string Normalise(string name)
    {
        string plain = NameForms.Plain(name);
        return plain.AsSpan().ContainsAny(Marks) ? string.Concat(plain.Where(c => !Marks.Contains(c))) : plain;
    }

    private static IndicatorTable Load() => new([.. EmbeddedTable.Rows("indicators.tsv").Select(row => new IndicatorDefinition
    {
        Id = row[0],
        Name = row[1],
        Synonyms = row[2].Split('|'),
        Units = row[3].Split(';'),
        Kind = row[4],
        Tier = int.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture),
    })]);
}
