using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Indicators;

/// <summary>Reads the figures of a text that a test spells out.</summary>
internal static class Samples
{
    public static IndicatorReading Read(string text)
        => IndicatorExtractor.Extract(OutlineParser.Parse(new Document { Name = "sample", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text) }));
}
