using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>Records that a reviewer found missing, before the fields that the reviewer gives are set.</summary>
internal sealed class AddedRecords(MinedReport report)
{
    /// <summary>A figure at the correction's place; null where neither the words there nor the correction give a value.</summary>
    public Indicator? Indicator(Correction correction)
    {
        (Quantity quantity, bool isRead) = CorrectedQuantity.At(report.Text, correction.Span);
        if (!isRead && !correction.Fields.Any(f => string.Equals(f.Name, "value", StringComparison.Ordinal))) return null;
        return new Indicator
        {
            Quantity = quantity,
            Name = "",
            Measure = Measure.Level,
            Direction = Direction.None,
            Status = IndicatorStatus.Actual,
            Sentence = SentenceAt(correction.Span),
        };
    }

    /// <summary>A slogan at the correction's place.</summary>
    public Slogan Slogan(Correction correction)
    {
        string text = report.Text[correction.Span];
        return new Slogan { Span = correction.Span, Text = text, Type = SloganType.Quoted, Key = SloganKey.Of(text) };
    }

    private TextSpan SentenceAt(TextSpan span)
        => report.Outline.SentenceAt(span.Start) is var index and >= 0 ? report.Outline.Sentences[index].Span : span;
}
