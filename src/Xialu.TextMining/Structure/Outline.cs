using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>What a report is and how it is built. Every span indexes <see cref="Reading.Document.Text"/>.</summary>
public sealed record Outline
{
    /// <summary>The document that was parsed.</summary>
    public required Document Document { get; init; }

    /// <summary>The title as printed or declared, in one line; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The place whose government reports, such as <c>下陆区</c>; null where it cannot be told.</summary>
    public string? Place { get; init; }

    /// <summary>The place around it, such as <c>黄石市</c> for a district; null where the report does not print it.</summary>
    public string? ParentPlace { get; init; }

    /// <summary>The level of that government; null where it cannot be told.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Who reports: the speaker or the government, as printed; null where it is not said.</summary>
    public string? Issuer { get; init; }

    /// <summary>The session, such as <c>下陆区第十一届人民代表大会第二次会议</c>; null where it is not said.</summary>
    public string? Session { get; init; }

    /// <summary>The day of delivery; null where it is not said.</summary>
    public DateOnly? DeliveredOn { get; init; }

    /// <summary>The last year that the report reviews; null where it cannot be told.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>The first year that the report plans; null where it cannot be told.</summary>
    public int? PlanYear { get; init; }

    /// <summary>The top-level parts: they cover the text, in order, without gap or overlap.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The paragraphs, in order. Blank lines and page noise belong to none.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The sentences, in order.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>What the parser noticed, the reader's diagnostics included.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The part that a position lies in.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>The part; null where the position lies outside the text.</returns>
    public Section? SectionAt(int position)
    {
        int index = LastStart(Sections.Count, position, i => Sections[i].Span.Start);
        return index >= 0 && Sections[index].Span.Contains(position) ? Sections[index] : null;
    }

    /// <summary>What the part that a position lies in is for.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>The kind; <see cref="SectionKind.Chrome"/> outside the text.</returns>
    public SectionKind KindAt(int position) => SectionAt(position)?.Kind ?? SectionKind.Chrome;

    /// <summary>The paragraph that a position lies in.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>Its index in <see cref="Paragraphs"/>; -1 where the position lies between paragraphs or in page noise.</returns>
    public int ParagraphAt(int position)
    {
        int index = LastStart(Paragraphs.Count, position, i => Paragraphs[i].Span.Start);
        return index >= 0 && Paragraphs[index].Span.Contains(position) ? index : -1;
    }

    /// <summary>The sentence that a position lies in.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>Its index in <see cref="Sentences"/>; -1 where the position lies between sentences or in page noise.</returns>
    public int SentenceAt(int position)
    {
        int index = LastStart(Sentences.Count, position, i => Sentences[i].Span.Start);
        return index >= 0 && Sentences[index].Span.Contains(position) ? index : -1;
    }

    /// <summary>The headings around a position, the outermost first, joined: <c>2022年工作回顾 / 坚定不移扩投资</c>.</summary>
    /// <param name="position">0-based index into the text.</param>
    /// <returns>The headings' words with <c> / </c> between them; empty where there are none.</returns>
    public string HeadingPathAt(int position)
    {
        var path = new List<string>();
        int index = ParagraphAt(position);
        if (index >= 0 && Paragraphs[index].Heading is null) index = Paragraphs[index].Parent;
        for (; index >= 0; index = Paragraphs[index].Parent) path.Insert(0, Document.Text[Paragraphs[index].Heading!.Span]);
        return string.Join(" / ", path);
    }

    private static int LastStart(int count, int position, Func<int, int> start)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (start(middle) <= position) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
