using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Reads PDF files that hold text (not pictures of it). Printed lines are joined into paragraphs, page numbers and running titles left
/// out, notes at the foot of pages put at the end, radicals that programs print in place of characters turned back. Give it to
/// <see cref="ReadingOptions.FormatReaders"/>. It holds <see cref="ReadingLimits.MaxPages"/>, <see cref="ReadingLimits.MaxForms"/>, <see cref="ReadingLimits.MaxDepth"/>,
/// <see cref="ReadingLimits.MaxPageBytes"/>, <see cref="ReadingLimits.MaxPageText"/>, <see cref="ReadingLimits.MaxDuration"/>, <see cref="ReadingLimits.MaxCharacters"/> and <see cref="ReadingLimits.MaxDecompressedBytes"/>. Pages of several columns are read
/// line by line across them.
/// </summary>
public sealed class PdfReader : IDocumentFormatReader
{
    private const double HeadingSize = 1.15;
    private const int LongestHeading = 80;
    private const int MostHeadingLevels = 6;

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Pdf;

    /// <inheritdoc/>
    public Document Read(DocumentInput input, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        PdfPages pages = PdfPages.Read(input, options.Limits);
        int printed = pages.Lines.Sum(p => p.Count);
        if (printed == 0) throw PdfMessages.Pictures(input.File, pages.Lines.Count);
        List<List<PdfLine>> text = PageFurniture.Without(pages.Lines);
        List<Diagnostic> diagnostics = [];
        if (printed > text.Sum(p => p.Count)) diagnostics.Add(PdfMessages.Furniture(printed - text.Sum(p => p.Count)));
        if (pages.UnreadableGlyphs > 0) diagnostics.Add(PdfMessages.Unreadable(pages.UnreadableGlyphs));
        (string content, List<Block> blocks) = Assemble(text);
        return new Document
        {
            Name = input.Name,
            Format = DocumentFormat.Pdf,
            Text = new DocumentText(content),
            Sha256 = input.Sha256,
            DeclaredTitle = TitleOf(pages.Title),
            Blocks = blocks,
            Diagnostics = diagnostics,
        };
    }

    private static (string Text, List<Block> Blocks) Assemble(List<List<PdfLine>> pages)
    {
        double bodySize = pages.SelectMany(p => p).GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 0;
        List<PdfLine> notes = PageNotes.TakeOut(pages, bodySize);
        List<PdfLine> body = [.. pages.SelectMany(p => p)];
        var joiner = new ParagraphJoiner(body, bodySize);
        double[] headings = [.. body.Select(l => l.Size).Where(s => s > bodySize * HeadingSize).Distinct().OrderDescending()];
        var text = new StringBuilder();
        List<Block> blocks = [];
        foreach (List<PdfLine> paragraph in joiner.Join(body))
        {
            int level = Array.IndexOf(headings, paragraph[0].Size) + 1;
            bool heading = level > 0 && paragraph.Sum(l => l.Text.Length) <= LongestHeading;
            Add(paragraph, heading ? BlockKind.Heading : BlockKind.Paragraph, heading ? Math.Min(level, MostHeadingLevels) : 0);
        }
        foreach (List<PdfLine> note in PageNotes.Split(notes)) Add(note, BlockKind.Note, 0);
        return (text.ToString(), blocks);

        void Add(List<PdfLine> lines, BlockKind kind, int level)
        {
            string line = ParagraphJoiner.TextOf(lines);
            blocks.Add(new Block(new TextSpan(text.Length, line.Length), kind, level));
            text.Append(line).Append('\n');
        }
    }

    // Word processors put a file name or an older title there; only a title in Chinese is worth to be looked at.
    private static string? TitleOf(string? title)
    {
        string? stated = title is null ? null : RadicalFolder.Fold(title.Trim());
        return stated is not null && stated.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') && !stated.Contains(".doc", StringComparison.OrdinalIgnoreCase) ? stated : null;
    }
}
