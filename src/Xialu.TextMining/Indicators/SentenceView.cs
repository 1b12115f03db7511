using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>
/// A sentence as its words are read: note markers, Markdown marks and white space left out, full-width forms folded, in pieces.
/// Offsets of the readable text lead back to the document.
/// </summary>
internal sealed class SentenceView
{
    private readonly List<char> letters = [];
    private readonly List<char> printed = [];
    private readonly List<int> origins = [];

    /// <summary>The sentence in the document.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Its pieces, in order.</summary>
    public List<Element> Elements { get; } = [];

    /// <summary>Its quantities, in order.</summary>
    public List<Quantity> Quantities { get; } = [];

    /// <summary>Length of the readable text.</summary>
    public int Length => letters.Count;

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Letters => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(letters);

    /// <summary>The characters as printed.</summary>
    public ReadOnlySpan<char> Printed => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(printed);

    /// <summary>The folded word of an element.</summary>
    public ReadOnlySpan<char> Word(Element element) => Letters[element.Start..element.End];

    /// <summary>Whether an element is a word that gives a rule its cue.</summary>
    public bool Gives(int element, Cue cue) => (Elements[element].Cues & cue) != Cue.None;

    /// <summary>Adds a word, which may be any piece of the text added so far.</summary>
    public void AddWord(int start, int end, GrammarRole role)
        => Elements.Add(new Element(ElementKind.Word, role, start, end, 0) { Cues = Grammar.CuesOf(Letters[start..end]) });

    /// <summary>Where in the document a readable character stands.</summary>
    public int Origin(int letter) => letter < origins.Count ? origins[letter] : Span.End;

    /// <summary>Begins a new sentence.</summary>
    public void Reset(TextSpan span)
    {
        Span = span;
        letters.Clear();
        printed.Clear();
        origins.Clear();
        Elements.Clear();
        Quantities.Clear();
    }

    /// <summary>Adds a readable character.</summary>
    public void Add(char letter, int origin)
    {
        letters.Add(Fold(letter));
        printed.Add(letter);
        origins.Add(origin);
    }

    /// <summary>Half-width letters and digits; full-width marks, whatever the source prints.</summary>
    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - '０' + '0'),
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        '〝' or '＂' => '“',
        '〞' => '”',
        '「' or '『' => '“',
        '」' or '』' => '”',
        _ => c,
    };
}
