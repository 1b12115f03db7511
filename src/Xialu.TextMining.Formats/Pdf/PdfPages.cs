using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Formats;

/// <summary>The lines of a file's pages, got from PdfPig within limits; whatever it throws comes out as a reading exception with file and page.</summary>
internal sealed class PdfPages
{
    private readonly string file;
    private readonly ReadingLimits limits;
    private readonly CappedFilters filters;
    private readonly long start = Stopwatch.GetTimestamp();
    private int? page;
    private int characters;

    private PdfPages(string file, ReadingLimits limits)
    {
        this.file = file;
        this.limits = limits;
        filters = new CappedFilters(limits);
    }

    /// <summary>The title that the file states, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The lines of each page, from top to bottom.</summary>
    public List<List<PdfLine>> Lines { get; } = [];

    /// <summary>How many glyphs do not say which character they stand for.</summary>
    public int UnreadableGlyphs { get; private set; }

    /// <summary>Reads all pages.</summary>
    public static PdfPages Read(DocumentInput input, ReadingLimits limits)
    {
        var pages = new PdfPages(input.File, limits);
        try
        {
            pages.ReadAll(input.Bytes);
            return pages;
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw PdfMessages.Encrypted(input.File, e);
        }
        catch (Exception e) when (e is not (ReadingException or OutOfMemoryException))
        {
            throw pages.filters.Reached is { } limit ? PdfMessages.Beyond(input.File, pages.page, limit, limits) : PdfMessages.Malformed(input.File, pages.page, e);
        }
    }

    private void ReadAll(ReadOnlyMemory<byte> bytes)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            UseActualText = true,
            MaxStackDepth = limits.MaxDepth,
            FilterProvider = filters,
        };
        using PdfDocument document = PdfDocument.Open(bytes, options);
        if (document.NumberOfPages > limits.MaxPages) throw PdfMessages.TooManyPages(file, document.NumberOfPages, limits.MaxPages);
        Title = document.Information.Title;
        document.AddPageFactory<PageRehearsal.Walked, PageRehearsal>();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            page = number;
            filters.Rehearse(() => document.GetPage<PageRehearsal.Walked>(number));
            Lines.Add(LinesOf(document.GetPage(number)));
            if (filters.Reached is { } limit) throw PdfMessages.Beyond(file, number, limit, limits);
            if (characters > limits.MaxCharacters) throw PdfMessages.TooManyCharacters(file, number, limits.MaxCharacters);
            if (Stopwatch.GetElapsedTime(start) > limits.MaxDuration) throw PdfMessages.TooSlow(file, number, limits.MaxDuration);
        }
    }

    private List<PdfLine> LinesOf(Page page)
    {
        characters += page.Letters.Count;
        UnreadableGlyphs += page.Letters.Count(l => string.IsNullOrEmpty(l.Value) || l.Value.Contains('\uFFFD', StringComparison.Ordinal));
        // Text that is turned stands in a frame of its own: a page laid on its side, or a stamp. Slanted text is a watermark.
        return [.. page.Letters.Where(l => l.TextOrientation != TextOrientation.Other).GroupBy(l => l.TextOrientation).OrderBy(g => g.Key)
            .SelectMany(g => LineBuilder.Build(g.Select(Upright), page.Number))];
    }

    private static PdfGlyph Upright(Letter letter)
    {
        (double x, double y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        (double endX, double endY) = (letter.EndBaseLine.X, letter.EndBaseLine.Y);
        string text = Printed(letter.Value);
        return letter.TextOrientation switch
        {
            TextOrientation.Rotate180 => new PdfGlyph(text, -x, -endX, -y, letter.PointSize),
            TextOrientation.Rotate90 => new PdfGlyph(text, -y, -endY, x, letter.PointSize),
            TextOrientation.Rotate270 => new PdfGlyph(text, y, endY, -x, letter.PointSize),
            _ => new PdfGlyph(text, x, endX, y, letter.PointSize),
        };
    }
    // A font may say that a glyph stands for a line end.
    private static string Printed(string? glyph)
        => glyph is null ? "" : glyph.Any(char.IsControl) ? string.Concat(glyph.Select(c => char.IsControl(c) ? ' ' : c)) : glyph;
}
