using System.Globalization;

namespace Xialu.TextMining.Reading;

/// <summary>
/// Reads Word files. Each paragraph is a line, each table row a line with tabs; automatic numbers are printed,
/// notes are cited as <c>[n]</c> and stand at the end, one a line.
/// </summary>
internal sealed class DocxReader : IDocumentFormatReader
{
    public DocumentFormat Format => DocumentFormat.Docx;

    public Document Read(DocumentInput input, ReadingOptions options)
    {
        using WordPackage package = new(input, options.Limits);
        WordRelationships top = WordRelationships.Of(package, "");
        string main = top.Target("officeDocument", "word/document.xml");
        WordRelationships parts = WordRelationships.Of(package, main);
        (string text, IReadOnlyList<Block> blocks) = ReadText(package, main, parts, options.Limits);
        WordTitle title = new();
        package.Walk(top.Target("core-properties", "docProps/core.xml"), title);
        return new Document
        {
            Name = input.Name,
            Format = DocumentFormat.Docx,
            Text = new DocumentText(text),
            Sha256 = input.Sha256,
            DeclaredTitle = title.Value,
            Blocks = blocks,
        };
    }

    private static (string Text, IReadOnlyList<Block> Blocks) ReadText(WordPackage package, string main, WordRelationships parts, ReadingLimits limits)
    {
        WordStyles styles = new();
        package.Walk(parts.Target("styles", "word/styles.xml"), styles);
        WordNumbering numbering = new();
        package.Walk(parts.Target("numbering", "word/numbering.xml"), numbering);
        LineAssembler lines = new(package.File, limits);
        WordNoteReferences notes = new();
        if (!package.Walk(main, new WordText(lines, styles, numbering, notes))) throw ReadingMessages.MissingPart(package.File, main);
        if (notes.Cited.Count > 0) AddNotes(package, parts, styles, notes, lines, limits);
        return lines.Finish();
    }

    private static void AddNotes(WordPackage package, WordRelationships parts, WordStyles styles, WordNoteReferences notes, LineAssembler lines, ReadingLimits limits)
    {
        WordNotes footnotes = new(package.File, limits, styles), endnotes = new(package.File, limits, styles);
        package.Walk(parts.Target("footnotes", "word/footnotes.xml"), footnotes);
        package.Walk(parts.Target("endnotes", "word/endnotes.xml"), endnotes);
        for (int i = 0; i < notes.Cited.Count; i++)
        {
            (bool endnote, int id) = notes.Cited[i];
            string text = (endnote ? endnotes : footnotes).Texts.GetValueOrDefault(id, "");
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}]{text}"), BlockKind.Note, 0);
        }
    }
}
