using System.Buffers.Binary;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Segmentation.Reference;

/// <summary>A binary table of the library, read as bytes: eight letters, then for each section where it begins and how many elements it has.</summary>
internal sealed class EmbeddedImage
{
    private readonly byte[] bytes;

    public EmbeddedImage(string name)
    {
        using Stream stream = EmbeddedTable.Open(name);
        bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
    }

    public int Count(int section) => (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(12 + 8 * section));

    public double Double(int section, int index) => BinaryPrimitives.ReadDoubleLittleEndian(Element(section, index, sizeof(double)));

    public ushort UShort(int section, int index) => BinaryPrimitives.ReadUInt16LittleEndian(Element(section, index, sizeof(ushort)));

    private ReadOnlySpan<byte> Element(int section, int index, int size)
        => bytes.AsSpan((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(8 + 8 * section)) + index * size, size);
}
