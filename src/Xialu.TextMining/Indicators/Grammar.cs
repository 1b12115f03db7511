using System.Buffers;
using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Indicators;

/// <summary>The words of figures' grammar with their roles and cues, read once from <c>grammar.tsv</c> and <c>cues.tsv</c>.</summary>
internal static class Grammar
{
    private static readonly FrozenDictionary<string, (GrammarRole Role, string Value)> Words = Load();

    private static readonly FrozenDictionary<string, (GrammarRole Role, string Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Cue> Cues =
        EmbeddedTable.Rows("cues.tsv").GroupBy(row => row[0], row => Enum.Parse<Cue>(row[1], ignoreCase: true), StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((all, cue) => all | cue), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> CuesByWord = Cues.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most words are in neither table.
    private static readonly StartFilter Starts = StartFilter.Of(Words.Keys);
    private static readonly StartFilter CueStarts = StartFilter.Of(Cues.Keys);

    // The segmenter takes the end of a measure or a time and the verb or preposition after it for one word: 率达, 末达, 数从.
    private static readonly SearchValues<char> MeasureEnds = SearchValues.Create([.. Cues.Where(word => word.Value.HasFlag(Cue.EndsMeasure)).Select(word => word.Key[0])]);

    public static GrammarRole RoleOf(ReadOnlySpan<char> word)
        => Starts.MayStart(word) && Lookup.TryGetValue(word, out var entry) ? entry.Role : GrammarRole.Nominal;

    public static string ValueOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var entry) ? entry.Value : "";

    /// <summary>The cues that a word gives.</summary>
    public static Cue CuesOf(ReadOnlySpan<char> word) => CueStarts.MayStart(word) && CuesByWord.TryGetValue(word, out Cue cues) ? cues : Cue.None;

    /// <summary>Whether a word gives a rule its cue.</summary>
    public static bool Gives(ReadOnlySpan<char> word, Cue cue) => (CuesOf(word) & cue) != Cue.None;

    /// <summary>The words of a role with a value.</summary>
    public static IEnumerable<string> WordsOf(GrammarRole role, string value)
        => Words.Where(w => w.Value.Role == role && string.Equals(w.Value.Value, value, StringComparison.Ordinal)).Select(w => w.Key);

    /// <summary>The listed words as a lexicon, so that the segmenter knows them all.</summary>
    public static Lexicon ToLexicon()
    {
        var lexicon = new Lexicon();
        foreach (string word in Words.Keys.Where(w => w.Length > 1).Order(StringComparer.Ordinal)) lexicon.Add(word);
        return lexicon;
    }

    /// <summary>Where an unlisted word is two listed ones (同比增加) or a measure and a verb (率达); 0 where it is not.</summary>
    public static int Seam(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6) return 0;
        if (MeasureEnds.Contains(word[^2]) && (RoleOf(word[^1..]) is GrammarRole.Light or GrammarRole.Both or GrammarRole.Up or GrammarRole.Down || Gives(word[^1..], Cue.StartsFrom))) return word.Length - 1;
        for (int i = word.Length - 1; i > 0; i--)
            if (word.Length - i > 1 && RoleOf(word[..i]) != GrammarRole.Nominal && RoleOf(word[i..]) != GrammarRole.Nominal) return i;
        return 0;
    }

    private static FrozenDictionary<string, (GrammarRole, string)> Load()
        => EmbeddedTable.Rows("grammar.tsv").ToFrozenDictionary(row => row[0], row => (Enum.Parse<GrammarRole>(row[1], ignoreCase: true), row[2]), StringComparer.Ordinal);
}
