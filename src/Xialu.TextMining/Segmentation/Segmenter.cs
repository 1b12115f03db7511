using System.Runtime.InteropServices;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// Cuts Chinese text into words: the algorithm and figures of jieba 0.42.1 (MIT), word for word. An instance never changes and may be used
/// from any number of threads. The embedded lexicon is read in place and shared by all instances.
/// </summary>
public sealed unsafe class Segmenter
{
    // Whoever only wants jieba's words does not pay for reading the terms.
    private static readonly Lazy<Segmenter> WithPolicy = new(() => new Segmenter(new SegmenterOptions { PolicyLexicon = true }));
    private readonly Vocabulary vocabulary;
    private readonly bool hmm;

    /// <summary>Makes a segmenter.</summary>
    /// <param name="options">What it knows and looks for.</param>
    public Segmenter(SegmenterOptions? options = null)
    {
        Options = options ?? SegmenterOptions.Default;
        hmm = Options.Hmm;
        BoundLayers? bound = Options.PolicyLexicon ? new BoundLayers(PolicyTerms.Instance, null) : null;
        vocabulary = Options.Lexicon is null && bound is null
            ? Vocabulary.Plain
            : new Vocabulary(Options.Lexicon?.Snapshot(), Options.Lexicon?.Bind(bound) ?? bound);
    }

    /// <summary>Makes a segmenter over words that are at hand.</summary>
    internal Segmenter(SegmenterOptions options, Vocabulary vocabulary) => (Options, hmm, this.vocabulary) = (options, options.Hmm, vocabulary);

    /// <summary>The shared instance that gives jieba's words.</summary>
    public static Segmenter Default { get; } = new();

    /// <summary>The shared instance that also keeps the terms of <see cref="Lexicon.PolicyTerms"/> whole.</summary>
    public static Segmenter Policy => WithPolicy.Value;

    /// <summary>What it knows and looks for.</summary>
    public SegmenterOptions Options { get; }

    /// <summary>A segmenter that knows more words: a report's own terms over the policy terms, say. Costs time for the new words only.</summary>
    /// <param name="lexicon">The words; where they are binding they win over equal ones below, and what was removed there no longer binds.</param>
    /// <returns>A new segmenter; this one stays as it is.</returns>
    public Segmenter With(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new Segmenter(Options, vocabulary.With(lexicon));
    }

    /// <summary>The words of a text, in order, every character in one of them (in <see cref="SegmentationMode.Search"/> and <see cref="SegmentationMode.Full"/> in one or more).</summary>
    /// <param name="text">The text; line ends are words of their own.</param>
    /// <param name="mode">Which words are given.</param>
    /// <returns>The words with their places in the text; with their tags in <see cref="SegmentationMode.Tagged"/>.</returns>
    public IReadOnlyList<Token> Segment(string text, SegmentationMode mode = SegmentationMode.Default)
    {
        ArgumentNullException.ThrowIfNull(text);
        fixed (char* units = text)
        {
            Workspace workspace = Cut(units, text.Length, mode);
            ReadOnlySpan<Cut> cuts = workspace.Cuts;
            var tokens = new Token[cuts.Length];
            for (int i = 0; i < tokens.Length; i++)
            {
                ref readonly Cut cut = ref cuts[i];
                string? tag = mode == SegmentationMode.Tagged ? WordTags.Of(cut, vocabulary) : null;
                tokens[i] = new Token(new TextSpan(cut.Start, cut.Length), WordStrings.Of(text, cut, vocabulary), tag);
            }
            workspace.Close();
            return tokens;
        }
    }

    /// <summary>The places of the words of a text, the fastest form: nothing is allocated once the list has room.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The list that the places are added to, counted from the start of <paramref name="text"/>.</param>
    /// <param name="mode">Which words are given.</param>
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> spans, SegmentationMode mode = SegmentationMode.Default)
    {
        ArgumentNullException.ThrowIfNull(spans);
        fixed (char* units = text)
        {
            Workspace workspace = Cut(units, text.Length, mode);
            ReadOnlySpan<Cut> cuts = workspace.Cuts;
            int before = spans.Count;
            CollectionsMarshal.SetCount(spans, before + cuts.Length);
            Span<TextSpan> added = CollectionsMarshal.AsSpan(spans)[before..];
            for (int i = 0; i < cuts.Length; i++) added[i] = new TextSpan(cuts[i].Start, cuts[i].Length);
            workspace.Close();
        }
    }

    /// <summary>The words of a text as strings. Words of the lexicon, and short ones besides, are shared strings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">Which words are given.</param>
    /// <returns>The words, in order.</returns>
    public IReadOnlyList<string> Words(ReadOnlySpan<char> text, SegmentationMode mode = SegmentationMode.Default)
    {
        fixed (char* units = text)
        {
            Workspace workspace = Cut(units, text.Length, mode);
            ReadOnlySpan<Cut> cuts = workspace.Cuts;
            var words = new string[cuts.Length];
            for (int i = 0; i < words.Length; i++) words[i] = WordStrings.Of(text, cuts[i], vocabulary);
            workspace.Close();
            return words;
        }
    }

    /// <summary>Number of the words of a text that hold a letter or digit: what is left out is punctuation and markup.</summary>
    internal int CountWords(ReadOnlySpan<char> text)
    {
        fixed (char* units = text)
        {
            Workspace workspace = Cut(units, text.Length, SegmentationMode.Default);
            int words = 0;
            foreach (ref readonly Cut cut in workspace.Cuts)
                if (IsHan(text[cut.Start]) || HoldsLetter(text.Slice(cut.Start, cut.Length))) words++;
            workspace.Close();
            return words;
        }
    }

    private static bool HoldsLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (IsHan(c) || char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) return true;
        return false;
    }

    private static bool IsHan(char c) => c is >= '一' and <= '\u9fff';

    private Workspace Cut(char* units, int length, SegmentationMode mode)
    {
        if (mode is < SegmentationMode.Default or > SegmentationMode.Tagged)
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode of segmentation.");
        Workspace workspace = Workspace.Open(units);
        BlockCutter.Cut(workspace, vocabulary, mode, hmm, length);
        return workspace;
    }
}
