using System.IO.Compression;
using System.Text;

namespace Xialu.TextMining.Tests.Reading;

/// <summary>PDF files of one page, written object by object, as no program writes them.</summary>
internal static class HandmadePdf
{
    private const int FirstForm = 5;
    private const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    /// <summary>Instructions that print “Report”.</summary>
    public const string Print = "BT /F1 12 Tf 72 700 Td (Report) Tj ET";

    /// <summary>A page that follows some instructions.</summary>
    public static byte[] Page(string instructions) => File(Stream("", instructions, packed: true), Font, []);

    /// <summary>A page whose form draws a form, which draws a form, …; the last prints “Report”.</summary>
    /// <param name="depth">How many forms there are, each inside the one before.</param>
    /// <param name="times">How often each draws the next.</param>
    /// <param name="packed">Whether the forms are stored with Flate.</param>
    /// <param name="last">Which form the last draws, counted from 0; null for none.</param>
    public static byte[] NestedForms(int depth, int times, bool packed, int? last = null)
    {
        List<byte[]> forms = [];
        for (int i = 0; i < depth; i++)
        {
            int? next = i == depth - 1 ? last : i + 1;
            string content = (i == depth - 1 ? Print : "") + string.Concat(Enumerable.Repeat(FormattableString.Invariant($" /X{next} Do"), next is null ? 0 : times));
            string drawn = next is null ? "" : FormattableString.Invariant($"/XObject << /X{next} {FirstForm + next} 0 R >> ");
            forms.Add(Stream($"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {drawn}{Font} >>", content, packed));
        }
        return File(Stream("", "/X0 Do", packed: false), FormattableString.Invariant($"/XObject << /X0 {FirstForm} 0 R >>"), forms);
    }

    private static byte[] File(byte[] content, string resources, List<byte[]> further) => Assemble(
    [
        Dictionary("/Type /Catalog /Pages 2 0 R"),
        Dictionary("/Type /Pages /Kids [3 0 R] /Count 1"),
        Dictionary($"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >>"),
        content,
        .. further,
    ]);

    private static byte[] Dictionary(string entries) => Encoding.ASCII.GetBytes($"<< {entries} >>");

    private static byte[] Stream(string entries, string content, bool packed)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(content);
        if (packed)
        {
            using var memory = new MemoryStream();
            using (var zip = new ZLibStream(memory, CompressionLevel.Optimal)) zip.Write(bytes);
            bytes = memory.ToArray();
        }
        string head = FormattableString.Invariant($"<< {entries}{(packed ? " /Filter /FlateDecode" : "")} /Length {bytes.Length} >>\nstream\n");
        return [.. Encoding.ASCII.GetBytes(head), .. bytes, .. "\nendstream"u8];
    }

    private static byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        List<long> places = [];
        file.Write("%PDF-1.4\n"u8);
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{i + 1} 0 obj\n")));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        string table = string.Concat(places.Select(p => FormattableString.Invariant($"{p:0000000000} 00000 n \n")));
        file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant(
            $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{file.Position}\n%%EOF\n")));
        return file.ToArray();
    }
}
