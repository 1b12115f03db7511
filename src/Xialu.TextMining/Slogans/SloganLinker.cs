using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>Makes the records: ties each slogan to its note, else to its expansion in the text, and reads its numbers.</summary>
internal sealed class SloganLinker
{
    private const int HeadReach = 60;
    private readonly string text;
    private readonly IReadOnlyList<FootnoteTerm> footnotes;
    private readonly Dictionary<string, FootnoteTerm> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> expansions = new(StringComparer.Ordinal);

    public SloganLinker(string text, IReadOnlyList<FootnoteTerm> footnotes)
    {
        this.text = text;
        this.footnotes = footnotes;
        foreach (FootnoteTerm note in footnotes)
        {
            Add(note.Term, note);
            if (note.AnchorSpan is { } anchor) Add(text.Substring(anchor.Start, anchor.Length), note);
        }

        // Several heads of one entry come after the heads of their own entries.
        foreach (FootnoteTerm note in footnotes)
        {
            foreach (string head in note.Term.Split('、')) Add(head, note);
        }
    }

    /// <summary>The records of the scan's matches, in their order.</summary>
    public List<Slogan> Link(IReadOnlyList<SloganMatch> matches)
    {
        foreach (FootnoteTerm note in footnotes) AddByPlace(note, matches);
        foreach (SloganMatch match in matches.Where(m => m.Type == SloganType.Numeral)) Expand(match.Span);
        return [.. matches.Select(Make)];
    }

    private Slogan Make(SloganMatch match)
    {
        string phrase = text.Substring(match.Span.Start, match.Span.Length), spelled = SloganKey.Of(phrase), key = KeyOf(match, phrase, spelled);
        FootnoteTerm? note = notes.GetValueOrDefault(spelled);
        bool whole = note is not null && string.Equals(SloganKey.Of(note.Term), key, StringComparison.Ordinal);
        return new Slogan
        {
            Span = match.Span,
            Text = phrase,
            Type = match.Type,
            Key = key,
            Arity = match.Type == SloganType.Numeral ? Arity(phrase, note) : [],
            Components = whole && note!.Components.Count > 0 ? note.Components : expansions.GetValueOrDefault(key, []),
            Footnote = note?.Number ?? note?.Term,
        };
    }

    private static string KeyOf(SloganMatch match, string phrase, string spelled)
        => match.Type == SloganType.Formula && SloganTables.Formulas.LongestAt(phrase, 0, out int formula) == phrase.Length
            ? SloganTables.Formula(formula).Key
            : spelled;

    private static IReadOnlyList<int> Arity(string phrase, FootnoteTerm? note)
    {
        NumeralReading reading = NumeralGrammar.Read(phrase);
        return reading.Numbers.Count == 0 && note is not null ? DigitCode.Numbers(DigitCode.Of(phrase), note.Definition) : reading.Numbers;
    }

    // “51020”现代产业体系[4]: the note's term is longer than the slogan in it, so the place decides.
    private void AddByPlace(FootnoteTerm note, IReadOnlyList<SloganMatch> matches)
    {
        TextSpan head = TextSpan.FromBounds(Math.Max(0, note.DefinitionSpan.Start - HeadReach), note.DefinitionSpan.Start);
        int line = text.AsSpan(head.Start, head.Length).LastIndexOf('\n');
        foreach (TextSpan place in (ReadOnlySpan<TextSpan>)[note.AnchorSpan ?? default, TextSpan.FromBounds(head.Start + line + 1, head.End)])
        {
            for (int i = FirstAtOrAfter(matches, place.Start); i < matches.Count && matches[i].Span.End <= place.End; i++)
                Add(text.Substring(matches[i].Span.Start, matches[i].Span.Length), note);
        }
    }

    private static int FirstAtOrAfter(IReadOnlyList<SloganMatch> matches, int position)
    {
        int low = 0, high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (matches[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Expand(TextSpan span)
    {
        ReadOnlySpan<char> phrase = text.AsSpan(span.Start, span.Length);
        IReadOnlyList<string> parts = Expansion.After(text, span, NumeralGrammar.Read(phrase).Numbers.Sum());
        if (parts.Count > 0) expansions.TryAdd(SloganKey.Of(phrase), parts);
    }

    private void Add(string term, FootnoteTerm note)
    {
        string key = SloganKey.Of(term);
        if (key.Length > 0) notes.TryAdd(key, note);
    }
}
