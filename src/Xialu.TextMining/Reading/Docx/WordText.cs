using System.Globalization;
using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>Walks the text part of a Word file: paragraphs, tables, text boxes, note references.</summary>
internal class WordText(LineAssembler lines, WordStyles styles, WordNumbering numbering, WordNoteReferences notes) : WordPartVisitor
{
    private readonly Stack<WordParagraph> paragraphs = new();
    private readonly Stack<bool> alternatives = new();
    private readonly Stack<bool> firstRows = new();
    private WordParagraph? unfinished;
    private bool hidden;

    protected LineAssembler Lines { get; set; } = lines;

    protected override bool TakesText => !hidden && paragraphs.Count > 0 && Ancestor(0) is "t";

    protected override void Take(ReadOnlySpan<char> text)
    {
        WordParagraph paragraph = paragraphs.Peek();
        Lines.CheckWaiting(paragraph.Text.Length + text.Length);
        // A line end inside <w:t> is white space; only <w:br/> breaks lines.
        foreach (char c in text) paragraph.Text.Append(c is '\n' or '\r' ? ' ' : c);
    }

    protected override bool Begin(string name, XmlReader xml)
    {
        switch (name)
        {
            case "p":
                BeginParagraph();
                return true;
            case "tbl":
                firstRows.Push(true);
                return true;
            case "tr":
                Lines.BeginRow(header: firstRows.TryPop(out bool first) && first);
                firstRows.Push(false);
                return true;
            case "tc":
                Lines.BeginCell();
                return true;
            case "AlternateContent":
                alternatives.Push(false);
                return true;
            case "Choice" or "Fallback":
                return TakeAlternative();
            case "r":
                hidden = false;
                return true;
            default:
                return paragraphs.TryPeek(out WordParagraph? paragraph) ? BeginInside(name, xml, paragraph) : !IsLeftOut(name);
        }
    }

    protected override void End(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph(paragraphs.Pop());
                break;
            case "body" when unfinished is { } last:
                last.GoesOn = false;
                EndParagraph(last);
                break;
            case "tr":
                Lines.EndRow();
                break;
            case "tbl":
                firstRows.Pop();
                break;
            case "AlternateContent":
                alternatives.Pop();
                break;
            case "r":
                hidden = false;
                break;
        }
    }

    // Deleted text, field codes, pinyin over characters, and properties, old ones among them.
    private static bool IsLeftOut(string name) => name is "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt"
        or "pPrChange" or "rPrChange" or "sectPr" or "tblPr" or "trPr" or "tcPr" or "sdtPr";

    private bool BeginInside(string name, XmlReader xml, WordParagraph paragraph)
    {
        if (name is "del" or "moveFrom" && Ancestor(0) is "rPr" && Ancestor(1) is "pPr") paragraph.GoesOn = true;
        if (IsLeftOut(name)) return false;
        if (Ancestor(0) is "r") BeginInRun(name, xml, paragraph);
        else if (Ancestor(0) is "pPr" or "numPr") BeginProperty(name, xml, paragraph);
        else if (name is "vanish" && Ancestor(1) is "r") hidden = Attribute(xml, "val") is not ("0" or "false" or "off");
        return true;
    }

    private static void BeginProperty(string name, XmlReader xml, WordParagraph paragraph)
    {
        if (name is "pStyle") paragraph.Style = Attribute(xml, "val");
        else if (name is "outlineLvl") paragraph.OutlineLevel = Number(xml, "val");
        else if (name is "numId") paragraph.NumberingId = Number(xml, "val");
        else if (name is "ilvl") paragraph.NumberingLevel = Number(xml, "val");
    }

    private void BeginInRun(string name, XmlReader xml, WordParagraph paragraph)
    {
        if (hidden) return;
        string added = name switch
        {
            "tab" or "ptab" => "\t",
            "br" when Attribute(xml, "type") is not ("page" or "column") => "\n",
            "cr" => "\n",
            "noBreakHyphen" => "-",
            "footnoteReference" or "endnoteReference" when Number(xml, "id") is { } id => Marker(endnote: name[0] == 'e', id),
            _ => "",
        };
        Lines.CheckWaiting(paragraph.Text.Length + added.Length);
        paragraph.Text.Append(added);
    }

    private string Marker(bool endnote, int id) => string.Create(CultureInfo.InvariantCulture, $"[{notes.NumberOf(endnote, id)}]");

    // A drawing stands in the file twice, once for new and once for old programs.
    private bool TakeAlternative()
    {
        if (!alternatives.TryPop(out bool taken)) return true;
        alternatives.Push(true);
        return !taken;
    }

    private void BeginParagraph()
    {
        bool goesOn = unfinished is not null && paragraphs.Count == 0;
        paragraphs.Push(goesOn ? new WordParagraph { Text = unfinished!.Text } : new WordParagraph());
        if (goesOn) unfinished = null;
    }

    private void EndParagraph(WordParagraph paragraph)
    {
        if (paragraph.GoesOn && paragraphs.Count == 0)
        {
            unfinished = paragraph;
            return;
        }
        // An empty numbered paragraph shows its number but holds no text; the counter moves all the same.
        (string label, bool listed) = LabelOf(paragraph);
        (BlockKind kind, int level) = KindOf(paragraph, listed);
        foreach (string line in paragraph.Text.ToString().Split('\n'))
        {
            if (line.AsSpan().IsWhiteSpace()) continue;
            Lines.Add(label + line.Trim(), kind, level);
            label = "";
        }
    }

    private (string Label, bool Listed) LabelOf(WordParagraph paragraph)
    {
        (int Id, int? Level)? byStyle = styles.Numbering(paragraph.Style);
        if ((paragraph.NumberingId ?? byStyle?.Id) is not ({ } list and not 0)) return ("", false);
        int level = Math.Clamp(paragraph.NumberingLevel ?? numbering.LevelOf(list, paragraph.Style) ?? byStyle?.Level ?? 0, 0, WordNumbering.Levels - 1);
        paragraph.NumberingLevel = level;
        return (numbering.Next(list, level), true);
    }

    private (BlockKind Kind, int Level) KindOf(WordParagraph paragraph, bool listed)
    {
        if (styles.IsContents(paragraph.Style)) return (BlockKind.Chrome, 0);
        int? heading = paragraph.OutlineLevel is { } outline ? (outline < 9 ? Math.Min(outline + 1, 6) : null) : styles.HeadingLevel(paragraph.Style);
        if (heading is { } level) return (BlockKind.Heading, Math.Max(1, level));
        return listed ? (BlockKind.ListItem, (paragraph.NumberingLevel ?? 0) + 1) : (BlockKind.Paragraph, 0);
    }
}
