using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Export.Notebooks;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining;

/// <summary>Everything that was found in one report. Every span indexes <see cref="Text"/>.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record MinedReport
{
    /// <summary>The report's structure, with the document it was read from.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The decoded text.</summary>
    public DocumentText Text => Outline.Document.Text;

    /// <summary>The report's name: its file's name without extension.</summary>
    public string Name => Outline.Document.Name;

    /// <summary>The figures it states, in the order of the text.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>What it states without a number, in the order of the text.</summary>
    public IReadOnlyList<IndicatorRelation> Relations { get; init; } = [];

    /// <summary>What became of every number in the text.</summary>
    public NumberCoverage? Numbers { get; init; }

    /// <summary>The terms it explains, in the order of the notes.</summary>
    public required IReadOnlyList<FootnoteTerm> Footnotes { get; init; }

    /// <summary>Its slogans, in the order of the text.</summary>
    public required IReadOnlyList<Slogan> Slogans { get; init; }

    /// <summary>Number of words in the report, page noise left out.</summary>
    public int TokenCount { get; init; }

    /// <summary>What the rooms noticed, in the order of the text.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The decisions of reviewers that were applied or could not be (see <see cref="Diagnostics"/>); empty where there are none.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
