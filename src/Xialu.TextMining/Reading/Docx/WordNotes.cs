using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>Walks the footnotes or endnotes part: every note becomes one line.</summary>
internal sealed class WordNotes(string file, ReadingLimits limits, WordStyles styles)
    : WordText(new LineAssembler(file, limits), styles, new WordNumbering(), new WordNoteReferences())
{
    private readonly string file = file;
    private readonly ReadingLimits limits = limits;
    private int current;

    /// <summary>Text of each note by its id.</summary>
    public Dictionary<int, string> Texts { get; } = [];

    protected override bool Begin(string name, XmlReader xml)
    {
        if (name is not ("footnote" or "endnote")) return base.Begin(name, xml);
        current = Number(xml, "id") ?? 0;
        Lines = new LineAssembler(file, limits);
        return true;
    }

    protected override void End(string name)
    {
        base.End(name);
        if (name is "footnote" or "endnote") Texts[current] = Lines.Finish().Text.Trim().Replace('\n', ' ');
    }
}
