using System.IO.Compression;
using System.Text;
using Xialu.TextMining.Formats;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Fuzz;

/// <summary>Files of every format: a document that keeps its rules, or a <see cref="ReadingException"/> for a reason that is the file's.</summary>
internal static class ReaderTargets
{
    private static readonly ReadingOptions Options = new() { FormatReaders = [new PdfReader()] };
    private static readonly string?[] Encodings = [null, "gb18030", "big5", "utf-8", "utf-16"];
    private static readonly string[] Parts = ["word/document.xml", "word/footnotes.xml", "word/numbering.xml", "word/styles.xml", "word/endnotes.xml"];

    /// <summary>Plain text; the first byte chooses the encoding that a caller may name.</summary>
    public static void Text(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        Document? document = TryRead(bytes[1..], DocumentFormat.Text, Options with { Encoding = Encodings[bytes[0] % Encodings.Length] });
        if (document is null) return;
        string text = document.Text.ToString();
        Check(document);
        // A mark of byte order inside the text would count as the file's own when read again.
        if (text.StartsWith('\uFEFF') || text.Contains('\0', StringComparison.Ordinal)) return;
        string again = TryRead(Encoding.UTF8.GetBytes(text), DocumentFormat.Text, Options with { Encoding = "utf-8" })?.Text.ToString() ?? "";
        if (!string.Equals(text, again, StringComparison.Ordinal)) throw new FuzzFindingException("A text that was read once reads otherwise the second time.");
    }

    /// <summary>A file of another format.</summary>
    public static void Read(byte[] bytes, DocumentFormat format)
    {
        if (TryRead(bytes, format, Options) is { } document) Check(document);
    }

    /// <summary>A Word file; bytes that are no zip stand for the XML of its parts, with zeros between, so that no change is lost on a checksum.</summary>
    public static void Docx(byte[] bytes) => Read(bytes.AsSpan().StartsWith("PK"u8) ? bytes : Zip(bytes), DocumentFormat.Docx);

    private static byte[] Zip(byte[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            int part = 0;
            foreach (Range range in parts.AsSpan().Split((byte)0))
            {
                if (part == Parts.Length) break;
                using Stream entry = zip.CreateEntry(Parts[part++], CompressionLevel.NoCompression).Open();
                entry.Write(parts.AsSpan()[range]);
            }
        }
        return stream.ToArray();
    }

    // PdfPig throws whatever comes up in a broken file; only what our own code throws is ours. Everywhere else any exception but ours is a finding.
    private static Document? TryRead(byte[] bytes, DocumentFormat format, ReadingOptions options)
    {
        try
        {
            return DocumentReader.Read("fuzz", bytes, format, options);
        }
        catch (ReadingException e) when (!IsOurs(e.InnerException, format))
        {
            return null;
        }
        catch (ReadingException e)
        {
            throw new FuzzFindingException($"The file is called malformed, but the reader failed: {e.InnerException!.Message}", e.InnerException);
        }
    }

    private static bool IsOurs(Exception? inner, DocumentFormat format)
    {
        if (inner is null or System.Xml.XmlException or InvalidDataException or EndOfStreamException or DecoderFallbackException) return false;
        string top = inner.StackTrace?.Split('\n').FirstOrDefault(line => !line.Contains(" System.", StringComparison.Ordinal)) ?? "";
        return format != DocumentFormat.Pdf || top.Contains(" Xialu.", StringComparison.Ordinal);
    }

    private static void Check(Document document)
    {
        int reached = 0;
        foreach (Block block in document.Blocks)
        {
            if (block.Span.Start < reached || block.Span.End > document.Text.Length) throw new FuzzFindingException($"The block {block} overlaps another or lies outside of the text.");
            reached = block.Span.End;
        }
        if (document.Text.ToString().Contains('\r', StringComparison.Ordinal)) throw new FuzzFindingException("The text holds a carriage return.");
        MiningTargets.Check(Tests.ReportRules.Broken(OutlineParser.Parse(document), document.Text.Length));
    }
}
