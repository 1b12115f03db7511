using System.Buffers;
using System.Security.Cryptography;

namespace Xialu.TextMining.Reading;

/// <summary>Takes in the bytes of a file, never more than the limit allows.</summary>
internal static class InputBytes
{
    private const int ChunkSize = 64 * 1024;

    public static DocumentInput FromFile(string path, ReadingLimits limits)
    {
        if (Directory.Exists(path)) throw ReadingMessages.Folder(path);
        if (!File.Exists(path)) throw ReadingMessages.Missing(path);
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            if (stream.CanSeek && stream.Length > limits.MaxBytes) throw ReadingMessages.TooManyBytes(path, stream.Length, limits.MaxBytes);
            return FromStream(path, stream, limits);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw ReadingMessages.Denied(path, e);
        }
    }

    public static DocumentInput FromStream(string file, Stream stream, ReadingLimits limits)
    {
        using MemoryStream memory = new(stream.CanSeek ? (int)Math.Min(stream.Length, limits.MaxBytes) : 0);
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            int read;
            while ((read = stream.Read(chunk)) > 0)
            {
                memory.Write(chunk, 0, read);
                if (memory.Length > limits.MaxBytes) throw ReadingMessages.TooManyBytes(file, memory.Length, limits.MaxBytes);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
        return FromMemory(file, memory.GetBuffer().AsMemory(0, (int)memory.Length), limits);
    }

    public static DocumentInput FromMemory(string file, ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        if (bytes.Length > limits.MaxBytes) throw ReadingMessages.TooManyBytes(file, bytes.Length, limits.MaxBytes);
        if (bytes.IsEmpty) throw ReadingMessages.NoBytes(file);
        return new DocumentInput
        {
            File = file,
            Name = DocumentFormats.NameOf(file),
            Bytes = bytes,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
        };
    }
}
