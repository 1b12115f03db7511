using System.Runtime.InteropServices;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Segmentation;

/// <summary>A binary table embedded in the assembly, read where the system mapped it: nothing is copied and nothing is parsed.</summary>
internal sealed unsafe class MappedImage
{
    private const int MagicLength = 8;
    private const int EntryLength = 2 * sizeof(uint);
    private readonly byte* start;

    /// <summary>Maps the resource <paramref name="name"/>.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="magic">The eight letters it must start with.</param>
    /// <exception cref="InvalidDataException">The resource is missing or of another format.</exception>
    public MappedImage(string name, ReadOnlySpan<byte> magic)
    {
        Stream stream = EmbeddedTable.Open(name);
        // The stream is never disposed: the memory lives as long as the assembly, and so do the pointers into it.
        start = stream is UnmanagedMemoryStream mapped ? mapped.PositionPointer : Copy(stream);
        if (!new ReadOnlySpan<byte>(start, MagicLength).SequenceEqual(magic))
            throw new InvalidDataException($"The resource '{name}' does not start with '{System.Text.Encoding.ASCII.GetString(magic)}'.");
    }

    /// <summary>First element of a section.</summary>
    /// <param name="section">Index of the section in the order the script wrote them.</param>
    public byte* At(int section) => start + Entry(section)[0];

    /// <summary>Number of elements of a section.</summary>
    /// <param name="section">Index of the section.</param>
    public int Count(int section) => (int)Entry(section)[1];

    /// <summary>A section of lines of text.</summary>
    /// <param name="section">Index of the section.</param>
    public string[] Lines(int section) => System.Text.Encoding.UTF8.GetString(At(section), Count(section)).Split('\n');

    private uint* Entry(int section) => (uint*)(start + MagicLength + section * EntryLength);

    private static byte* Copy(Stream stream)
    {
        byte* copy = (byte*)NativeMemory.AlignedAlloc((nuint)stream.Length, MagicLength);
        stream.ReadExactly(new Span<byte>(copy, checked((int)stream.Length)));
        return copy;
    }
}
