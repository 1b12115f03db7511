using System.Buffers;
using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The room's tables, read once when first asked for.</summary>
internal static class SloganTables
{
    private static readonly List<Formula> FormulaRows = [.. EmbeddedTable.Rows("formulas.tsv").Select(r => new Formula(r[0], r[1], Use(r[2])))];
    private static readonly FrozenSet<string> SetPhrases
        = EmbeddedTable.Rows("numeral-lookalikes.tsv").Where(r => Is(r[1], "set")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly SearchValues<char> Verbs = Characters("verb-characters.tsv");
    private static readonly SearchValues<char> FirstOfPair = Characters("numeral-pairs.tsv", "first");
    private static readonly SearchValues<char> SecondOfPair = Characters("numeral-pairs.tsv", "second");

    /// <summary>Fixed political formulas in all their spellings.</summary>
    public static PhraseTrie Formulas { get; } = new([.. FormulaRows.Select(f => f.Text)]);

    /// <summary>The formula that a match of <see cref="Formulas"/> stands for.</summary>
    public static Formula Formula(int phrase) => FormulaRows[phrase];

    /// <summary>Sayings in classical style.</summary>
    public static PhraseTrie Sayings { get; } = Column("classical-pairs.tsv");

    /// <summary>Function words and turns of the classical language.</summary>
    public static PhraseTrie ClassicalWords { get; } = Column("classical-words.tsv", "classical");

    /// <summary>Words that no couplet in classical style has.</summary>
    public static PhraseTrie ModernWords { get; } = Column("classical-words.tsv", "modern");

    /// <summary>Fixed chains of verb and object.</summary>
    public static PhraseTrie Chains { get; } = Column("fixed-chains.tsv");

    /// <summary>Numeral abbreviations attested in quotes in many reports.</summary>
    public static PhraseTrie NumeralTerms { get; } = Column("numeral-terms.tsv");

    /// <summary>Words that hold a numeral and abbreviate nothing.</summary>
    public static PhraseTrie Lookalikes { get; } = Column("numeral-lookalikes.tsv");

    /// <summary>Whether a look-alike is a set phrase that is written by its numeral alone: 十四五, 五一.</summary>
    public static bool IsSetPhrase(ReadOnlySpan<char> phrase) => SetPhrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase);

    /// <summary>Units after which a number only measures.</summary>
    public static PhraseTrie Measures { get; } = Column("numeral-measures.tsv");

    /// <summary>Whether a character alone can be the verb of a verb–object phrase.</summary>
    public static bool IsVerb(char c) => Verbs.Contains(c);

    /// <summary>Verbs of two characters that open a phrase of four or five.</summary>
    public static PhraseTrie LeadVerbs { get; } = Column("lead-verbs.tsv");

    /// <summary>Those of <see cref="LeadVerbs"/> that are nouns as well (保障, 统筹): after another phrase they need not open a new one.</summary>
    public static PhraseTrie NominalVerbs { get; } = Column("lead-verbs.tsv", "noun too");

    /// <summary>Those of <see cref="LeadVerbs"/> that govern clauses (推动, 坚持): what looks like a second phrase is mostly their object.</summary>
    public static PhraseTrie GoverningVerbs { get; } = Column("lead-verbs.tsv", "governing");

    /// <summary>Whether a character stands in 一X一Y as X (<paramref name="first"/>) or as Y.</summary>
    public static bool InNumeralPair(char c, bool first) => (first ? FirstOfPair : SecondOfPair).Contains(c);

    private static FormulaUse Use(string cell) => cell switch
    {
        "goal" => FormulaUse.Goal,
        "fixed" => FormulaUse.Fixed,
        "quoted too" => FormulaUse.QuotedToo,
        "quoted only" => FormulaUse.QuotedOnly,
        _ => throw new InvalidDataException($"formulas.tsv: found use “{cell}”, expected goal, fixed, quoted too or quoted only."),
    };

    private static bool Is(string cell, string value) => string.Equals(cell, value, StringComparison.Ordinal);

    private static SearchValues<char> Characters(string table, string? kind = null)
        => SearchValues.Create(string.Concat(EmbeddedTable.Rows(table).Where(r => kind is null || Is(r[1], kind)).Select(r => r[0])));

    private static PhraseTrie Column(string table, string? kind = null)
        => new([.. EmbeddedTable.Rows(table).Where(r => kind is null || Is(r[1], kind)).Select(r => r[0])]);
}
