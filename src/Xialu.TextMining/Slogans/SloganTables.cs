using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The room's tables, read once when first asked for.</summary>
internal static class SloganTables
{
    private static readonly Lazy<List<Formula>> FormulaRows = new(() => [.. EmbeddedTable.Rows("formulas.tsv").Select(r => new Formula(r[0], r[1], Use(r[2])))]);
    private static readonly Lazy<PhraseTrie> FormulaTrie = new(() => new([.. FormulaRows.Value.Select(f => f.Text)]));
    private static readonly Lazy<FrozenSet<string>> SetPhrases
        = new(() => EmbeddedTable.Rows("numeral-lookalikes.tsv").Where(r => Is(r[1], "set")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<PhraseTrie> SayingTrie = Column("classical-pairs.tsv");
    private static readonly Lazy<PhraseTrie> ChainTrie = Column("fixed-chains.tsv");
    private static readonly Lazy<PhraseTrie> NumeralTrie = Column("numeral-terms.tsv");
    private static readonly Lazy<PhraseTrie> LookalikeTrie = Column("numeral-lookalikes.tsv");
    private static readonly Lazy<PhraseTrie> MeasureTrie = Column("numeral-measures.tsv");
    private static readonly Lazy<PhraseTrie> ClassicalTrie = Column("classical-words.tsv", "classical");
    private static readonly Lazy<PhraseTrie> ModernTrie = Column("classical-words.tsv", "modern");
    private static readonly Lazy<PhraseTrie> LeadVerbTrie = Column("lead-verbs.tsv");
    private static readonly Lazy<PhraseTrie> NominalVerbTrie = Column("lead-verbs.tsv", "noun too");
    private static readonly Lazy<PhraseTrie> GoverningVerbTrie = Column("lead-verbs.tsv", "governing");
    private static readonly Lazy<FrozenSet<char>> VerbSet = new(() => EmbeddedTable.Rows("verb-characters.tsv").Select(r => r[0][0]).ToFrozenSet());
    private static readonly Lazy<FrozenSet<(char, bool)>> PairSet
        = new(() => EmbeddedTable.Rows("numeral-pairs.tsv").Select(r => (r[0][0], Is(r[1], "first"))).ToFrozenSet());

    /// <summary>Fixed political formulas in all their spellings.</summary>
    public static PhraseTrie Formulas => FormulaTrie.Value;

    /// <summary>The formula that a match of <see cref="Formulas"/> stands for.</summary>
    public static Formula Formula(int phrase) => FormulaRows.Value[phrase];

    /// <summary>Sayings in classical style.</summary>
    public static PhraseTrie Sayings => SayingTrie.Value;

    /// <summary>Function words and turns of the classical language.</summary>
    public static PhraseTrie ClassicalWords => ClassicalTrie.Value;

    /// <summary>Words that no couplet in classical style has.</summary>
    public static PhraseTrie ModernWords => ModernTrie.Value;

    /// <summary>Fixed chains of verb and object.</summary>
    public static PhraseTrie Chains => ChainTrie.Value;

    /// <summary>Numeral abbreviations attested in quotes in many reports.</summary>
    public static PhraseTrie NumeralTerms => NumeralTrie.Value;

    /// <summary>Words that hold a numeral and abbreviate nothing.</summary>
    public static PhraseTrie Lookalikes => LookalikeTrie.Value;

    /// <summary>Whether a look-alike is a set phrase that is written by its numeral alone: 十四五, 五一.</summary>
    public static bool IsSetPhrase(ReadOnlySpan<char> phrase) => SetPhrases.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase);

    /// <summary>Units after which a number only measures.</summary>
    public static PhraseTrie Measures => MeasureTrie.Value;

    /// <summary>Whether a character alone can be the verb of a verb–object phrase.</summary>
    public static bool IsVerb(char c) => VerbSet.Value.Contains(c);

    /// <summary>Verbs of two characters that open a phrase of four or five.</summary>
    public static PhraseTrie LeadVerbs => LeadVerbTrie.Value;

    /// <summary>Those of <see cref="LeadVerbs"/> that are nouns as well (保障, 统筹): after another phrase they need not open a new one.</summary>
    public static PhraseTrie NominalVerbs => NominalVerbTrie.Value;

    /// <summary>Those of <see cref="LeadVerbs"/> that govern clauses (推动, 坚持): what looks like a second phrase is mostly their object.</summary>
    public static PhraseTrie GoverningVerbs => GoverningVerbTrie.Value;

    /// <summary>Whether a character stands in 一X一Y as X (<paramref name="first"/>) or as Y.</summary>
    public static bool InNumeralPair(char c, bool first) => PairSet.Value.Contains((c, first));

    private static FormulaUse Use(string cell) => cell switch
    {
        "goal" => FormulaUse.Goal,
        "fixed" => FormulaUse.Fixed,
        "quoted too" => FormulaUse.QuotedToo,
        "quoted only" => FormulaUse.QuotedOnly,
        _ => throw new InvalidDataException($"formulas.tsv: found use “{cell}”, expected goal, fixed, quoted too or quoted only."),
    };

    private static bool Is(string cell, string value) => string.Equals(cell, value, StringComparison.Ordinal);

    private static Lazy<PhraseTrie> Column(string table, string? kind = null)
        => new(() => new([.. EmbeddedTable.Rows(table).Where(r => kind is null || Is(r[1], kind)).Select(r => r[0])]));
}
