using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>The zip container of a Word file: finds its parts and unpacks them within the limits.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string Expected = "a Word document (.docx)";

    // Small parts shrink more than the ratio allows and do no harm.
    private const int RatioFrom = 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly ReadingLimits limits;
    private long unpacked;

    public WordPackage(DocumentInput input, ReadingLimits limits)
    {
        File = input.File;
        this.limits = limits;
        ReadOnlySpan<byte> bytes = input.Bytes.Span;
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) throw ReadingMessages.OldWord(File);
        // Counted before the directory is read, which would make an object of every entry.
        int entries = bytes.Count("PK\u0001\u0002"u8);
        if (entries > limits.MaxZipEntries) throw ReadingMessages.TooManyEntries(File, entries, limits.MaxZipEntries);
        try
        {
            archive = new ZipArchive(AsStream(input.Bytes), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw ReadingMessages.NotThatFormat(File, null, Expected, e);
        }
    }

    public string File { get; }

    /// <summary>Walks a part; a missing part is walked as empty and gives false.</summary>
    public bool Walk(string part, WordPartVisitor visitor)
    {
        if (archive.GetEntry(part) is not { } entry) return false;
        try
        {
            using WatchedStream stream = Open(entry, part);
            visitor.Walk(stream, new WordPartPlace(File, part), limits);
            return true;
        }
        catch (XmlException e)
        {
            string place = e.LineNumber == 0 ? part : FormattableString.Invariant($"{part}, line {e.LineNumber}, column {e.LinePosition}");
            throw ReadingMessages.NotThatFormat(File, place, Expected, e);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw ReadingMessages.NotThatFormat(File, part, Expected, e);
        }
    }

    public void Dispose() => archive.Dispose();

    // The framework unpacks no more of a part than the directory says, so that its word can be taken before anything is unpacked.
    private WatchedStream Open(ZipArchiveEntry entry, string part)
    {
        if (entry.Length > RatioFrom && entry.Length / Math.Max(1, entry.CompressedLength) > limits.MaxCompressionRatio)
            throw ReadingMessages.PartTooDense(File, part, limits.MaxCompressionRatio);
        unpacked += entry.Length;
        if (unpacked > limits.MaxDecompressedBytes) throw ReadingMessages.PartTooLarge(File, part, limits.MaxDecompressedBytes);
        int marks = 0;
        return new WatchedStream(entry.Open(), bytes =>
        {
            // An attribute has a sign of equality, and a new element begins anew.
            foreach (byte b in bytes)
            {
                if (b == '<') marks = 0;
                else if (b == '=' && ++marks > limits.MaxAttributes) throw ReadingMessages.TooManyAttributes(File, part, limits.MaxAttributes);
            }
        });
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes)
        => MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
