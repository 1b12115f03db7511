using System.IO.Compression;

namespace Xialu.TextMining.Formats;

/// <summary>Counts what packed bytes grow to, without keeping any of it. Broken bytes count as far as they can be read; the parser finds the fault.</summary>
internal static class DecodedLength
{
    private const int HeaderOfZlib = 2;
    private const int ClearCode = 256;
    private const int EndCode = 257;
    private const int FirstCode = 258;
    private const int FewestBits = 9;
    private const int MostBits = 12;
    private const int EndOfRuns = 128;

    /// <summary>The length of zlib data; counting stops beyond <paramref name="most"/>.</summary>
    public static long OfFlate(ReadOnlyMemory<byte> packed, long most)
    {
        if (packed.Length <= HeaderOfZlib) return 0;
        // The header is passed over, since many parsers, PdfPig too, do not mind a wrong one.
        using var bytes = new MemoryStream(packed[HeaderOfZlib..].ToArray());
        using var plain = new DeflateStream(bytes, CompressionMode.Decompress);
        byte[] chunk = new byte[64 * 1024];
        long count = 0;
        while (count <= most && Next(plain, chunk) is > 0 and int read) count += read;
        return count;
    }

    /// <summary>The length of LZW data as PDF packs it: codes of 9 to 12 bits, widened one code early.</summary>
    public static long OfLzw(ReadOnlySpan<byte> packed)
    {
        int[] lengths = new int[1 << MostBits];
        int next = FirstCode, bits = FewestBits, before = 0;
        long count = 0;
        for (long at = 0; at + bits <= packed.Length * 8L;)
        {
            int code = Code(packed, at, bits);
            at += bits;
            if (code == EndCode) break;
            if (code == ClearCode)
            {
                (next, bits, before) = (FirstCode, FewestBits, 0);
                continue;
            }
            int length = code < ClearCode ? 1 : code < next ? lengths[code] : before + 1;
            count += length;
            if (before > 0 && next < lengths.Length) lengths[next++] = before + 1;
            before = length;
            if (next + 1 >= 1 << bits && bits < MostBits) bits++;
        }
        return count;
    }

    /// <summary>The length of run-length data.</summary>
    public static long OfRuns(ReadOnlySpan<byte> packed)
    {
        long count = 0;
        for (int i = 0; i < packed.Length && packed[i] != EndOfRuns; i += packed[i] < EndOfRuns ? packed[i] + 2 : 2)
            count += packed[i] < EndOfRuns ? packed[i] + 1 : 257 - packed[i];
        return count;
    }

    private static int Next(DeflateStream plain, byte[] chunk)
    {
        try
        {
            return plain.Read(chunk);
        }
        catch (InvalidDataException)
        {
            // Counted as far as it goes: the parser meets the same fault and reports it.
            return 0;
        }
    }

    private static int Code(ReadOnlySpan<byte> packed, long at, int bits)
    {
        int code = 0;
        for (int i = 0; i < bits; i++, at++) code = (code << 1) | ((packed[(int)(at >> 3)] >> (7 - (int)(at & 7))) & 1);
        return code;
    }
}
