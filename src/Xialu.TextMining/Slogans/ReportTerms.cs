using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>The terms that a report itself makes known, by a note or by quoting them, so that they are found without quotation marks too.</summary>
internal sealed class ReportTerms
{
    // Shorter terms are found in too many other words: 两新 in 两新组织.
    private const int ShortestNote = 3;
    private const int ShortestQuoted = 4;
    private const int LongestCoined = 6;

    private readonly List<string> phrases = [];
    private readonly List<SloganType> types = [];

    public ReportTerms(string text, IReadOnlyList<FootnoteTerm> footnotes, IEnumerable<TextSpan> quotations)
    {
        foreach (FootnoteTerm note in footnotes) AddNote(note.Term);
        foreach (TextSpan quotation in quotations) AddQuoted(text.Substring(quotation.Start, quotation.Length));
        Phrases = new PhraseTrie(phrases);
    }

    /// <summary>The terms.</summary>
    public PhraseTrie Phrases { get; }

    /// <summary>Length and type of the longest of the terms at a position; length 0 where none begins.</summary>
    public (int Length, SloganType Type) LongestAt(ReadOnlySpan<char> text, int at)
    {
        int length = Phrases.LongestAt(text, at, out int phrase);
        return length > 0 ? (length, types[phrase]) : default;
    }

    /// <summary>The type of an unquoted term that a note explains: a numeral abbreviation or a coined term; null for names and plain nouns.</summary>
    public static SloganType? TypeOf(ReadOnlySpan<char> term)
    {
        if (term.IndexOfAnyInRange('0', '9') >= 0 && Han.Is(term[^1])) return null;
        if (NumeralGrammar.Read(term).IsAbbreviation) return SloganType.Numeral;
        return term.Length <= LongestCoined && Han.All(term) && NameJudge.EndsLikeName(term) ? SloganType.Named : null;
    }

    private void AddNote(string term)
    {
        string counted = term[AnnexHead.CountStart(term, 0, term.Length)..];
        if (counted.Length >= ShortestNote && TypeOf(counted) is { } type) Add(counted, type);
    }

    private void AddQuoted(string phrase)
    {
        if (phrase.Length >= ShortestQuoted && NumeralGrammar.IsNumeral(phrase[0]) && Han.All(phrase) && NumeralGrammar.Read(phrase).IsAbbreviation) Add(phrase, SloganType.Numeral);
    }

    private void Add(string phrase, SloganType type)
    {
        phrases.Add(phrase);
        types.Add(type);
    }
}
