using Xialu.TextMining.Formats;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>How the app reads its inputs: all formats of the library, and PDF.</summary>
internal static class InputReading
{
    public static ReadingOptions Options { get; } = new() { FormatReaders = [new PdfReader()] };
}
