using System.Buffers;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Slogans;

/// <summary>The words a report itself makes known: the heads of its notes and the slogans and names it puts in quotes.</summary>
public static class ReportLexicon
{
    /// <summary>Longer phrases are sentences or lists, whose words are wanted.</summary>
    public const int LongestWord = 16;

    // One character, quoted or not, is no name: “稳”字当头.
    private const int ShortestWord = 2;

    private const string NameTag = "nz";
    private static readonly SearchValues<char> NoWord = SearchValues.Create(" \t\n　，。；：！？,;:!?“”‘’\"（）()《》【】[]");

    /// <summary>Collects the words; hand them to <see cref="Segmenter.With"/>, so that they bind in that report.</summary>
    /// <param name="footnotes">The terms the report explains.</param>
    /// <param name="slogans">Its slogans; numeral, quoted and named ones count.</param>
    /// <returns>A lexicon of binding words, each once, with tag (<c>j</c> for numeral abbreviations, <c>nz</c> for names, <c>l</c> for other quoted phrases) and origin.</returns>
    public static Lexicon Of(IReadOnlyList<FootnoteTerm> footnotes, IReadOnlyList<Slogan> slogans)
    {
        ArgumentNullException.ThrowIfNull(footnotes);
        ArgumentNullException.ThrowIfNull(slogans);
        var lexicon = new Lexicon();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Slogan slogan in slogans)
            if (TagOf(slogan.Type) is { } tag) Add(lexicon, known, slogan.Text, tag, "slogan");
        foreach (FootnoteTerm note in footnotes)
            foreach (string term in note.Term.Split('、')) Add(lexicon, known, term[AnnexHead.CountStart(term, 0, term.Length)..], NameTag, note.Number is null ? "note" : $"note {note.Number}");
        return lexicon;
    }

    private static string? TagOf(SloganType type) => type switch
    {
        SloganType.Numeral => "j",
        SloganType.Named => NameTag,
        SloganType.Quoted => "l",
        _ => null,
    };

    private static void Add(Lexicon lexicon, HashSet<string> known, string word, string tag, string origin)
    {
        if (word.Length is < ShortestWord or > LongestWord || word.AsSpan().ContainsAny(NoWord) || !known.Add(word)) return;
        lexicon.Add(new LexiconEntry(word) { Tag = tag, Origin = origin, IsBinding = true });
    }
}
