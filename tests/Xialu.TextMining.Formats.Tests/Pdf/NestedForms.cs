using System.IO.Compression;
using System.Text;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>A PDF page whose form draws a form, which draws a form, …; the last prints “Report”.</summary>
internal static class NestedForms
{
    private const string Print = "BT /F1 12 Tf 72 700 Td (Report) Tj ET";

    /// <summary>The bytes of the file.</summary>
    /// <param name="depth">How many forms there are, each inside the one before.</param>
    /// <param name="times">How often each draws the next.</param>
    /// <param name="packed">Whether the forms are stored with Flate.</param>
    /// <param name="drawsItself">Whether the last draws itself.</param>
    public static byte[] File(int depth, int times, bool packed, bool drawsItself = false)
    {
        const int firstForm = 5;
        List<byte[]> objects =
        [
            Dictionary("/Type /Catalog /Pages 2 0 R"),
            Dictionary("/Type /Pages /Kids [3 0 R] /Count 1"),
            Dictionary(FormattableString.Invariant($"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X0 {firstForm} 0 R >> >>")),
            Stream("", "/X0 Do", packed: false),
        ];
        for (int i = 0; i < depth; i++)
        {
            bool isLast = i == depth - 1;
            int next = isLast ? i : i + 1;
            string content = (isLast ? Print : "") + string.Concat(Enumerable.Repeat(FormattableString.Invariant($" /X{next} Do"), isLast && !drawsItself ? 0 : times));
            string resources = FormattableString.Invariant($"/XObject << /X{next} {firstForm + next} 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
            objects.Add(Stream($"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {resources} >>", content, packed));
        }
        return Assemble(objects);
    }

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
