using System.Text;

namespace Xialu.TextMining.MachineLearning;

/// <summary>What the files of this package's models have in common: a magic word, numbers, words in ordinal order, and one exception for whatever is wrong.</summary>
internal static class ModelFile
{
    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file; read to its end.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="magic">What it begins with.</param>
    /// <param name="kind">What it holds, such as <c>topic model</c>, and which method writes it.</param>
    /// <param name="read">Reads what stands after the magic word; throws <see cref="FormatException"/> for what cannot be.</param>
    /// <exception cref="InvalidDataException">The bytes are no such model, damaged, or cut off.</exception>
    public static T Read<T>(Stream stream, string name, string magic, (string Kind, string Writer) kind, Func<BinaryReader, T> read)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        if (Encoding.ASCII.GetString(reader.ReadBytes(magic.Length)) != magic)
            throw new InvalidDataException($"{name}: found no {kind.Kind} of this version; expected a file that {kind.Writer} wrote.");
        try
        {
            T model = read(reader);
            return bytes.Position == bytes.Length ? model : throw new FormatException($"found {bytes.Length - bytes.Position} bytes after the model; expected its end.");
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name}: the file ends inside the model, after {bytes.Length} bytes; expected a file that {kind.Writer} wrote.", e);
        }
        // All bytes are in memory by now: what is left of input errors are lengths of texts below 0.
        catch (Exception e) when (e is FormatException or IOException or DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}, before byte {bytes.Position}: {e.Message}", e);
        }
    }

    /// <summary>Writes the magic word and, by <paramref name="write"/>, what stands after it.</summary>
    public static void Write(Stream stream, string magic, Action<BinaryWriter> write)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(magic));
        write(writer);
    }

    /// <summary>A number of a model, if it lies within bounds; NaN never does.</summary>
    /// <exception cref="FormatException">It does not.</exception>
    public static double Within(double number, double least, double most)
        => number >= least && number <= most ? number : throw new FormatException(FormattableString.Invariant($"found {number}; expected a number from {least} to {most}."));

    /// <summary>The next word, which stands after the one before in ordinal order; so none is there twice.</summary>
    /// <exception cref="FormatException">It does not.</exception>
    public static string NextWord(BinaryReader reader, string? before)
    {
        string word = reader.ReadString();
        return before is null || string.CompareOrdinal(before, word) < 0 ? word : throw new FormatException($"found '{word}' after '{before}'; expected ordinal order.");
    }
}
