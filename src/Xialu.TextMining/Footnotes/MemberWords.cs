using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words of a member with their parts of speech, kept for a while.</summary>
internal static class MemberWords
{
    /// <summary>Longer members are clauses, whose words are not asked for.</summary>
    public const int MaxMember = 60;

    // The lists of one definition share members, and a member is asked for its words several times.
    private static readonly TaggedText?[] Recent = new TaggedText?[256];

    /// <summary>The words of a text.</summary>
    // Threads may race to write a place; whoever reads it compares the text.
    public static IReadOnlyList<Token> Of(string text)
    {
        ref TaggedText? place = ref Recent[(uint)text.GetHashCode(StringComparison.Ordinal) % Recent.Length];
        if (place is { } known && string.Equals(known.Text, text, StringComparison.Ordinal)) return known.Words;
        IReadOnlyList<Token> words = Segmenter.Default.Segment(text, SegmentationMode.Tagged);
        place = new TaggedText(text, words);
        return words;
    }

    /// <summary>Whether a word leads into a list: a verb, an adverb, a preposition and the like.</summary>
    public static bool Leads(Token word) => word.Tag is "v" or "d" or "p" or "ad" or "vd" or "ul" or "uz" or "zg" or "r" || word.Text is "一批" || word.Tag is "i" or "l" && word.Span.Length > 2 && NoteLeads.End(word.Text);

    /// <summary>Whether a word is a verb.</summary>
    public static bool IsVerb(Token word) => word.Tag is "v";

    private sealed record TaggedText(string Text, IReadOnlyList<Token> Words);
}
