using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.MachineLearning.Topics;

namespace Xialu.TextMining.ReportExtractor.Learning;

/// <summary>The tables of machine learning that a comparison is asked for: areas, topics, groups.</summary>
internal sealed class LearnedTables
{
    private readonly List<ParagraphArea> areas = [];
    private readonly List<TopicParagraph> paragraphs = [];

    /// <summary>Whether the areas of paragraphs are wanted.</summary>
    public required bool Areas { get; init; }

    /// <summary>How many topics are wanted; null for none.</summary>
    public required int? Topics { get; init; }

    /// <summary>How years are handled where groups of places are wanted; null where they are not.</summary>
    public required YearHandling? Groups { get; init; }

    /// <summary>Takes from a report what the tables need. May run on several threads.</summary>
    public (IReadOnlyList<ParagraphArea> Areas, IReadOnlyList<TopicParagraph> Paragraphs) Read(MinedReport report)
        => (Areas ? AreaReader.Default.Read(report) : [], Topics is null ? [] : TopicWords.Read(report));

    /// <summary>Keeps what was taken, in the order of the reports.</summary>
    public void Add((IReadOnlyList<ParagraphArea> Areas, IReadOnlyList<TopicParagraph> Paragraphs) read)
    {
        areas.AddRange(read.Areas);
        paragraphs.AddRange(read.Paragraphs);
    }

    /// <summary>Fills the tables.</summary>
    /// <exception cref="UsageException">The reports are too few.</exception>
    public IReadOnlyList<FilledTable> Fill(Corpus corpus, IEnumerable<ReportFeatures> features)
    {
        try
        {
            return [.. AreasFilled(), .. TopicsFilled(), .. GroupsFilled(corpus, features)];
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private IEnumerable<FilledTable> AreasFilled()
        => Areas ? [FilledTable.Of(AreaTables.Shares, AreaReader.Share(areas)), FilledTable.Of(AreaTables.Paragraphs, areas)] : [];

    private IEnumerable<FilledTable> TopicsFilled()
        => Topics is { } count ? TopicTables.Fill(TopicModel.Train(paragraphs, new TopicOptions { Topics = count }), paragraphs) : [];

    private IEnumerable<FilledTable> GroupsFilled(Corpus corpus, IEnumerable<ReportFeatures> features)
    {
        if (Groups is not { } years) return [];
        PlaceFeatures read = PlaceFeatureReader.Read(corpus, features.SelectMany(f => f.Attention), new PlaceFeatureOptions { Years = years });
        return GroupTables.Fill(read, PlaceGrouper.Group(read));
    }
}
