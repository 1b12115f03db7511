using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Turns drafts into parts that cover the text without gap, with page noise cut out as parts of its own.</summary>
internal static class SectionList
{
    /// <summary>The parts of a text.</summary>
    public static List<Section> Of(string text, List<Line> lines, List<SectionDraft> drafts)
    {
        var sections = new List<Section>();
        int draft = -1;
        bool inChrome = false;
        for (int i = 0; i < lines.Count; i++)
        {
            bool opens = draft + 1 < drafts.Count && drafts[draft + 1].FirstLine == i;
            if (opens) draft++;
            if (lines[i].IsChrome == inChrome && !(opens && !inChrome) && sections.Count > 0) continue;
            inChrome = lines[i].IsChrome;
            sections.Add(Begin(text, lines[i].RawStart, inChrome ? null : drafts[Math.Max(0, draft)], opens));
        }
        return Close(text, sections);
    }

    private static Section Begin(string text, int start, SectionDraft? draft, bool opens) => new()
    {
        Span = new TextSpan(start, 0),
        Kind = draft?.Kind ?? SectionKind.Chrome,
        Heading = opens && draft?.Heading is { } heading ? text.Substring(heading.Start, heading.Length) : null,
        Years = draft?.Years,
    };

    private static List<Section> Close(string text, List<Section> sections)
    {
        for (int i = 0; i < sections.Count; i++)
        {
            int start = i == 0 ? 0 : sections[i].Span.Start;
            int end = i + 1 < sections.Count ? sections[i + 1].Span.Start : text.Length;
            sections[i] = sections[i] with { Span = TextSpan.FromBounds(start, end) };
        }
        return sections;
    }
}
