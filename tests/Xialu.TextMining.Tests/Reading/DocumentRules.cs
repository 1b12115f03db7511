namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>What holds for every document, whatever it was read from.</summary>
internal static class DocumentRules
{
    /// <summary>The first rule that a document breaks, as a sentence, or null.</summary>
    public static string? Broken(Document document)
    {
        int length = document.Text.Length;
        if (document.Text.ToString().Contains('\r', StringComparison.Ordinal)) return "The text holds a carriage return.";
        if (document.Sha256.Length != 64) return "The hash has not 64 digits.";
        if (document.Diagnostics.Any(d => d.Span.End > length)) return "A diagnostic lies outside the text.";
        return Disjoint(document.Marks, length) ?? Disjoint([.. document.Blocks.Select(b => b.Span)], length);
    }

    private static string? Disjoint(IReadOnlyList<TextSpan> spans, int length)
    {
        int reached = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Length == 0) return $"The span {span} is empty.";
            if (span.Start < reached) return $"The span {span} begins before {reached}, where the one before it ends.";
            reached = span.End;
        }
        return reached > length ? $"A span ends at {reached}, outside the text of {length}." : null;
    }
}
