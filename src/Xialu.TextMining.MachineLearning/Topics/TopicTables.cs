using Xialu.TextMining.Export;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>The tables of topics.</summary>
public static class TopicTables
{
    /// <summary>How many words of each topic are written.</summary>
    private const int WordsWritten = 30;

    /// <summary>Smaller shares of a paragraph are little more than the prior.</summary>
    private const double SmallestShare = 0.05;

    /// <summary>One row a topic.</summary>
    public static RecordTable<Topic> Topics { get; } = new("topics",
        new("topic", WholeNumber, t => t.Number),
        new("name", Text, t => t.Name),
        new("share", Number, t => Rounded(t.Share)),
        new("coherence", Number, t => Rounded(t.Coherence)));

    /// <summary>One row a topic and word: the thirty heaviest words.</summary>
    public static RecordTable<(Topic Topic, int Rank)> Words { get; } = new("topic-words",
        new("topic", WholeNumber, w => w.Topic.Number),
        new("rank", WholeNumber, w => w.Rank),
        new("word", Text, w => w.Topic.Words[w.Rank - 1].Word),
        new("weight", Number, w => (decimal)Math.Round(w.Topic.Words[w.Rank - 1].Weight, 6)));

    /// <summary>One row a paragraph and topic that has 5 % of it or more.</summary>
    public static RecordTable<(ParagraphTopics Paragraph, int Topic)> Paragraphs { get; } = new("topic-paragraphs",
        new("report", Text, p => p.Paragraph.Paragraph.Report),
        new("place", Text, p => p.Paragraph.Paragraph.Place),
        new("planYear", WholeNumber, p => p.Paragraph.Paragraph.PlanYear),
        new("section", Text, p => EnumName.Of(p.Paragraph.Paragraph.Section)),
        new("start", WholeNumber, p => p.Paragraph.Paragraph.Span.Start),
        new("end", WholeNumber, p => p.Paragraph.Paragraph.Span.End),
        new("topic", WholeNumber, p => p.Topic),
        new("share", Number, p => Rounded(p.Paragraph.Shares[p.Topic - 1])));

    /// <summary>One row a unit (report, section, place or year) and topic.</summary>
    public static RecordTable<TopicShare> Shares { get; } = new("topic-shares",
        new("unit", Text, s => EnumName.Of(s.Unit)),
        new("report", Text, s => s.Report),
        new("section", Text, s => EnumName.OfNullable(s.Section)),
        new("place", Text, s => s.Place),
        new("year", WholeNumber, s => s.Year),
        new("topic", WholeNumber, s => s.Topic),
        new("share", Number, s => Rounded(s.Share)));

    /// <summary>One row a number of topics that was tried.</summary>
    public static RecordTable<TopicCountTrial> Trials { get; } = new("topic-counts",
        new("topics", WholeNumber, t => t.Topics),
        new("coherence", Number, t => Rounded(t.Coherence)),
        new("chosen", Text, t => t.IsChosen ? "chosen" : null));

    /// <summary>Scores paragraphs and fills all tables but the last.</summary>
    /// <param name="model">The model.</param>
    /// <param name="paragraphs">The paragraphs, in the order they are to be written.</param>
    /// <returns>The tables.</returns>
    public static IReadOnlyList<FilledTable> Fill(TopicModel model, IEnumerable<TopicParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(paragraphs);
        ParagraphTopics[] scored = [.. paragraphs.AsParallel().AsOrdered().Select(model.Score)];
        return
        [
            FilledTable.Of(Topics, model.Topics),
            FilledTable.Of(Words, model.Topics.SelectMany(t => Enumerable.Range(1, Math.Min(WordsWritten, t.Words.Count)).Select(r => (t, r)))),
            FilledTable.Of(Paragraphs, scored.SelectMany(p => p.Shares.Index().Where(s => s.Item >= SmallestShare).Select(s => (p, s.Index + 1)))),
            FilledTable.Of(Shares, Enum.GetValues<TopicUnit>().SelectMany(u => TopicSharer.Share(scored, u))),
        ];
    }

    private static decimal Rounded(double number) => (decimal)Math.Round(number, 4);
}
