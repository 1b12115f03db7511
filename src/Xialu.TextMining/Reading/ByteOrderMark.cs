using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>The mark at the head of a file that names its encoding.</summary>
internal sealed record ByteOrderMark(string Name, Encoding Encoding, int Length)
{
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new("utf-8", Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => new("utf-32", Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => new("utf-16", Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new("utf-16be", Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => new("gb18030", ChineseEncoding.Gb18030.Lenient, 4),
        _ => null,
    };
}
