using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>An encoding that report files come in, once throwing at malformed bytes and once reading them as U+FFFD.</summary>
internal sealed class ChineseEncoding
{
    private ChineseEncoding(string name, int codePage)
    {
        Name = name;
        EncodingProvider pages = CodePagesEncodingProvider.Instance;
        Strict = pages.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        Lenient = pages.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
    }

    /// <summary>All of GBK and GB2312, and every other character.</summary>
    public static ChineseEncoding Gb18030 { get; } = new("gb18030", 54936);

    private static ChineseEncoding Utf8 { get; } = new("utf-8", 65001);

    private static ChineseEncoding Big5 { get; } = new("big5", 950);

    /// <summary>What a file without mark may be in, the likelier first.</summary>
    public static IReadOnlyList<ChineseEncoding> Guessed { get; } = [Utf8, Gb18030, Big5];

    public string Name { get; }

    public Encoding Strict { get; }

    public Encoding Lenient { get; }

    /// <summary>The encoding of a name as pages and users write it, or null.</summary>
    public static ChineseEncoding? Find(string name) => name.Trim().ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Utf8,
        // Pages say gb2312 and hold GBK or GB18030; browsers read them so, too.
        "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" or "CP936" or "HZ-GB-2312" => Gb18030,
        "BIG5" or "BIG5-HKSCS" or "CP950" or "X-X-BIG5" => Big5,
        "UTF-16" or "UTF-16LE" or "UTF16" => new("utf-16", 1200),
        "UTF-16BE" => new("utf-16be", 1201),
        _ => null,
    };

    public bool IsValid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
