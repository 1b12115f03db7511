namespace Xialu.TextMining.Structure;

/// <summary>Makes paragraphs and sentences of the lines, with the depth of their headings.</summary>
internal sealed class ParagraphBuilder(string text, List<Line> lines)
{
    private readonly HeadingStack stack = new();

    /// <summary>The paragraphs, in order.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>The sentences, in order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Walks through the lines beside the parts they belong to.</summary>
    public void Build(IReadOnlyList<Section> sections)
    {
        int section = 0, entered = -1;
        foreach (Line line in lines)
        {
            if (line.IsChrome) continue;
            while (section + 1 < sections.Count && sections[section].Span.End <= line.Span.Start) section++;
            if (entered != section) Enter(sections[section]);
            entered = section;
            Add(line, section, sections[section].Kind);
        }
    }

    // Problems and the government's own building mostly stand inside a part, so the part's heading stays open around them.
    private void Enter(Section section)
    {
        if (section.Kind is SectionKind.Closing or SectionKind.Annex or SectionKind.Front) stack.Clear();
        else if (section.Heading is null) stack.KeepOutermost();
    }

    private void Add(Line line, int section, SectionKind kind)
    {
        int index = Paragraphs.Count, first = Sentences.Count, parent = stack.Innermost;
        Heading? heading = null;
        if (line.Mark is { } mark && Governs(mark, kind))
        {
            (int depth, parent) = stack.Open(mark, index);
            heading = new Heading(mark.Span, mark.Style, depth, mark.IsRunIn);
        }
        SentenceSplitter.Split(text, line.Span, index, Sentences);
        Paragraphs.Add(new Paragraph(line.Span, section, heading, first, Sentences.Count - first) { Parent = parent });
        stack.CloseRunIn();
    }

    // In an annex numbers count notes, and in front nothing is a heading.
    private static bool Governs(HeadingMark mark, SectionKind kind) => kind switch
    {
        SectionKind.Front or SectionKind.Closing => false,
        SectionKind.Annex => !mark.IsRunIn && mark.Style is HeadingStyle.Bare or HeadingStyle.ChineseComma or HeadingStyle.ChineseParenthesis,
        _ => true,
    };
}
