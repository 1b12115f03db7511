using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Fuzz;

/// <summary>The doors through which input of strangers comes in. A target takes any bytes; what it throws is a finding.</summary>
public static class FuzzTarget
{
    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["text"] = ReaderTargets.Text,
        ["markdown"] = bytes => ReaderTargets.Read(bytes, DocumentFormat.Markdown),
        ["html"] = bytes => ReaderTargets.Read(bytes, DocumentFormat.Html),
        ["docx"] = ReaderTargets.Docx,
        ["pdf"] = bytes => ReaderTargets.Read(bytes, DocumentFormat.Pdf),
        ["structure"] = MiningTargets.Structure,
        ["quantities"] = MiningTargets.Quantities,
        ["mining"] = MiningTargets.Mine,
        ["corrections"] = FileTargets.Corrections,
        ["lexicons"] = FileTargets.Lexicons,
    };

    /// <summary>Bytes as a text: UTF-16 behind an odd first byte, so that lone surrogates come too, UTF-8 behind an even one.</summary>
    internal static string TextOf(byte[] bytes)
        => bytes.Length == 0 ? "" : (bytes[0] % 2 == 0 ? Encoding.UTF8 : Encoding.Unicode).GetString(bytes.AsSpan(1));

    /// <summary>A plain text as a document, whatever is in it.</summary>
    internal static Document DocumentOf(string text)
        => new() { Name = "fuzz", Format = DocumentFormat.Text, Text = new DocumentText(text), Sha256 = new string('0', 64) };
}
