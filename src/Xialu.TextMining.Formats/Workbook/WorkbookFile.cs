using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>Puts spooled sheets together into one Office Open XML workbook, without clock or machine in it.</summary>
internal static class WorkbookFile
{
    // Excel repairs a sheet that has more.
    private const int MostLinksOfSheet = 65_530;

    private const int NarrowestColumn = 6;
    private const int WidestColumn = 60;

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest that a zip file can say.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook.</summary>
    public static void Write(Stream stream, IReadOnlyList<SheetSpool> sheets, WorkbookLinks links)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", Types(sheets));
        Part(zip, "_rels/.rels",
            $"<Relationships xmlns=\"{Packages}relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part(zip, "xl/workbook.xml", Workbook(sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", WorkbookRelations(sheets));
        CopyPart(zip, "xl/styles.xml", "workbook-styles.xml");
        for (int i = 0; i < sheets.Count; i++) Sheet(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml", sheets[i], links);
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using StreamWriter writer = Open(zip, name);
        writer.Write(Declaration + xml);
    }

    private static void CopyPart(ZipArchive zip, string name, string embedded)
    {
        using StreamWriter writer = Open(zip, name);
        EmbeddedFile.Open(embedded).CopyTo(writer.BaseStream);
    }

    private static StreamWriter Open(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static void Sheet(ZipArchive zip, string name, SheetSpool sheet, WorkbookLinks links)
    {
        using StreamWriter writer = Open(zip, name);
        writer.Write($"{Declaration}<worksheet xmlns=\"{Main}\"><dimension ref=\"{sheet.Range}\"/><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < sheet.Widths.Count; i++)
            writer.Write($"<col min=\"{Number(i + 1)}\" max=\"{Number(i + 1)}\" width=\"{Number(Math.Clamp(sheet.Widths[i] + 2, NarrowestColumn, WidestColumn))}\" customWidth=\"1\"/>");
        writer.Write("</cols><sheetData>");
        writer.Flush();
        sheet.CopyTo(writer.BaseStream);
        writer.Write($"</sheetData><autoFilter ref=\"{sheet.Range}\"/>{Hyperlinks(sheet, links)}</worksheet>");
    }

    private static string Hyperlinks(SheetSpool sheet, WorkbookLinks links)
    {
        string xml = string.Concat(sheet.Links.Select(l => (l.Cells, Place: links.PlaceOf(l.Target))).Where(l => l.Place is not null).Take(MostLinksOfSheet)
            .Select(l => $"<hyperlink ref=\"{l.Cells}\" location=\"{SheetText.Escape(l.Place!)}\"/>"));
        return xml.Length > 0 ? $"<hyperlinks>{xml}</hyperlinks>" : "";
    }

    private static string Types(IReadOnlyList<SheetSpool> sheets)
        => $"<Types xmlns=\"{Packages}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentType}styles+xml\"/>"
            + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{Number(i + 1)}.xml\" ContentType=\"{ContentType}worksheet+xml\"/>")) + "</Types>";

    private static string Workbook(IReadOnlyList<SheetSpool> sheets)
        => $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SheetText.Escape(s.Name)}\" sheetId=\"{Number(i + 1)}\" r:id=\"rId{Number(i + 1)}\"/>")) + "</sheets></workbook>";

    private static string WorkbookRelations(IReadOnlyList<SheetSpool> sheets)
        => $"<Relationships xmlns=\"{Packages}relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{Number(i + 1)}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{Number(i + 1)}.xml\"/>"))
            + $"<Relationship Id=\"rId{Number(sheets.Count + 1)}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
