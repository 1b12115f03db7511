using System.Text;
using System.Text.Unicode;

namespace Xialu.TextMining.Reading;

/// <summary>Finds the encoding of a text file and decodes it.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes by the order: BOM, the caller's word, strict UTF-8, declared charset, GB18030 or Big5, whichever reads better.</summary>
    public static DecodedText Decode(DocumentInput input, ReadingOptions options, string? declared = null)
    {
        ReadOnlySpan<byte> bytes = input.Bytes.Span;
        if (ByteOrderMark.Of(bytes) is { } mark) return Finish(mark.Encoding.GetString(bytes[mark.Length..]), mark.Name, []);
        if (options.Encoding is { } asked) return Asked(bytes, asked, input.File);
        int zero = bytes.IndexOf((byte)0);
        if (zero >= 0) return Utf16WithoutMark(bytes) ?? throw ReadingMessages.Binary(input.File, zero);
        if (Utf8.IsValid(bytes)) return Finish(Encoding.UTF8.GetString(bytes), "utf-8", Contradiction(declared, "utf-8"));
        return Best(bytes, declared);
    }

    private static DecodedText Asked(ReadOnlySpan<byte> bytes, string asked, string file)
    {
        ChineseEncoding encoding = ChineseEncoding.Find(asked) ?? throw ReadingMessages.UnknownEncoding(file, asked);
        return Finish(encoding.Lenient.GetString(bytes), encoding.Name, []);
    }

    private static DecodedText? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        (string Name, string Text)[] readings = [("utf-16", Encoding.Unicode.GetString(bytes)), ("utf-16be", Encoding.BigEndianUnicode.GetString(bytes))];
        (string name, string text) = readings.MaxBy(r => FrequentHan.Score(r.Text));
        // Half of the characters of a Chinese text are frequent ones; noise has one in fifty.
        return FrequentHan.Score(text) > 0.3 && !text.Contains('\0', StringComparison.Ordinal) ? Finish(text, name, []) : null;
    }

    private static DecodedText Best(ReadOnlySpan<byte> bytes, string? declared)
    {
        ChineseEncoding? word = declared is null ? null : ChineseEncoding.Find(declared);
        if (word is not null && word.IsValid(bytes)) return Finish(word.Strict.GetString(bytes), word.Name, []);
        List<(ChineseEncoding Encoding, string Text, double Score)> readings = [];
        foreach (ChineseEncoding encoding in ChineseEncoding.Guessed)
        {
            string text = encoding.Lenient.GetString(bytes);
            readings.Add((encoding, text, FrequentHan.Score(text)));
        }
        // The sort is stable: of equal scores the encoding that is tried first wins.
        var ranked = readings.OrderByDescending(r => r.Score).ToList();
        ChineseEncoding best = ranked[0].Encoding;
        List<Diagnostic> noticed = Contradiction(declared, best.Name);
        if (best.IsValid(bytes) && ranked[1].Encoding.IsValid(bytes)) noticed.Add(ReadingMessages.GuessedEncoding(best.Name, ranked[1].Encoding.Name));
        return Finish(ranked[0].Text, best.Name, noticed);
    }

    private static List<Diagnostic> Contradiction(string? declared, string used)
        => declared is null || string.Equals(ChineseEncoding.Find(declared)?.Name ?? declared, used, StringComparison.OrdinalIgnoreCase)
            ? [] : [ReadingMessages.WrongCharset(declared, used)];

    private static DecodedText Finish(string decoded, string encoding, List<Diagnostic> noticed)
    {
        string text = LineEnds(decoded);
        int first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first >= 0)
        {
            int line = text.AsSpan(0, first).Count('\n') + 1;
            noticed.Insert(0, ReadingMessages.MalformedBytes(new TextSpan(first, 1), text.AsSpan().Count('\uFFFD'), line, encoding));
        }
        return new DecodedText(text, encoding, noticed);
    }

    // Not ReplaceLineEndings: that also rewrites form feed, U+0085, U+2028 and U+2029, and the text shall stay as it is.
    private static string LineEnds(string text)
        => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
