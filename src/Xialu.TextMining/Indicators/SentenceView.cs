using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>
/// A sentence as its words are read: note markers, Markdown marks and white space left out, full-width forms folded, in pieces.
/// Offsets of the readable text lead back to the document.
/// </summary>
internal sealed class SentenceView
{
    // As long as most sentences; they grow together.
    private const int FirstCapacity = 256;

    private char[] letters = new char[FirstCapacity];
    private char[] printed = new char[FirstCapacity];
    private int[] origins = new int[FirstCapacity];

    /// <summary>The sentence in the document.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>Its pieces, in order.</summary>
    public List<Element> Elements { get; } = [];

    /// <summary>Its quantities, in order.</summary>
    public List<Quantity> Quantities { get; } = [];

    /// <summary>Length of the readable text.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    /// <summary>The characters as printed.</summary>
    public ReadOnlySpan<char> Printed => printed.AsSpan(0, Length);

    /// <summary>The folded word of an element.</summary>
    public ReadOnlySpan<char> Word(Element element) => Letters[element.Start..element.End];

    /// <summary>Whether an element is a word that gives a rule its cue.</summary>
    public bool Gives(int element, Cue cue) => (Elements[element].Cues & cue) != Cue.None;

    /// <summary>Adds a word, which may be any piece of the text added so far.</summary>
    public void AddWord(int start, int end, GrammarRole role)
        => Elements.Add(new Element(ElementKind.Word, role, start, end, 0) { Cues = Grammar.CuesOf(Letters[start..end]) });

    /// <summary>Where in the document a readable character stands.</summary>
    public int Origin(int letter) => letter < Length ? origins[letter] : Span.End;

    /// <summary>Begins a new sentence.</summary>
    public void Reset(TextSpan span)
    {
        Span = span;
        Length = 0;
        Elements.Clear();
        Quantities.Clear();
    }

    /// <summary>Adds a readable character.</summary>
    public void Add(char letter, int origin)
    {
        if (Length == letters.Length) Grow();
        (letters[Length], printed[Length], origins[Length]) = (Fold(letter), letter, origin);
        Length++;
    }

    private void Grow()
    {
        int capacity = 2 * Length;
        Array.Resize(ref letters, capacity);
        Array.Resize(ref printed, capacity);
        Array.Resize(ref origins, capacity);
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
