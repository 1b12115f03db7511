using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class KeynessScorerTests
{
    private static readonly DocumentFeatureMatrix Matrix = DocumentFeatureMatrix.Of(
    [
        CountedWords.Of("矿区", "矿山 矿山 矿山 矿山 转型 发展"),
        CountedWords.Of("港区", "港口 港口 港口 发展 发展"),
        CountedWords.Of("农区", "乡村 乡村 粮食 发展 转型"),
    ]);

    private static readonly HashSet<string> Mine = Set("矿区");

    [Fact]
    public void Words_that_the_target_has_more_often_come_first()
    {
        IReadOnlyList<Keyness> words = KeynessScorer.Score(Matrix, Mine, new KeynessOptions { MinimumCount = 1 });
        Assert.Equal("矿山", words[0].Word);
        Assert.Equal(new ContingencyTable(4, 6, 0, 10), words[0].Table);
        Assert.True(words[^1].Table.LogLikelihood < 0);
        Assert.Equal(words.Select(w => w.Table.LogLikelihood).OrderDescending(), words.Select(w => w.Table.LogLikelihood));
    }

    [Fact]
    public void Target_and_reference_are_counted_as_a_plain_double_loop_counts_them()
    {
        ReportWords[] reports = CountedWords.Random(12, seed: 2);
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(reports);
        HashSet<string> target = Set("r01", "r04", "r09");
        IReadOnlyList<Keyness> words = KeynessScorer.Score(matrix, target, new KeynessOptions { MinimumCount = 1 });
        Assert.Equal(matrix.Features.Count, words.Count);
        Assert.All(words, word => Assert.Equal(Naive(reports, target, word.Word), word.Table));
    }

    [Fact]
    public void Rare_words_are_left_out()
        => Assert.Equal(["矿山", "发展"], KeynessScorer.Score(Matrix, Mine, new KeynessOptions { MinimumCount = 4 }).Select(w => w.Word), StringComparer.Ordinal);

    [Fact]
    public void The_count_keeps_the_words_farthest_from_0_on_either_side()
    {
        IReadOnlyList<Keyness> all = KeynessScorer.Score(Matrix, Mine, new KeynessOptions { MinimumCount = 1 });
        IReadOnlyList<Keyness> two = KeynessScorer.Score(Matrix, Mine, new KeynessOptions { MinimumCount = 1, Count = 2 });
        Assert.Equal([all[0], all[^1]], two);
    }

    [Fact]
    public void Another_measure_orders_otherwise()
    {
        var byInformation = new KeynessOptions { MinimumCount = 1, Measure = AssociationMeasure.PointwiseMutualInformation };
        Assert.Equal(
            KeynessScorer.Score(Matrix, Mine, byInformation).Select(w => w.Table.PointwiseMutualInformation).OrderDescending(),
            KeynessScorer.Score(Matrix, Mine, byInformation).Select(w => w.Table.PointwiseMutualInformation));
    }

    [Fact]
    public void Without_target_or_reference_there_is_nothing_to_score()
    {
        Assert.Empty(KeynessScorer.Score(Matrix, Set()));
        Assert.Empty(KeynessScorer.Score(Matrix, Set("矿区", "港区", "农区")));
    }

    private static HashSet<string> Set(params string[] names) => names.ToHashSet(StringComparer.Ordinal);

    private static ContingencyTable Naive(ReportWords[] reports, HashSet<string> target, string word)
    {
        long count = 0, total = 0, referenceCount = 0, referenceTotal = 0;
        foreach (ReportWords report in reports)
        {
            foreach (WordCount counted in report.Words)
            {
                bool inTarget = target.Contains(report.Name), same = counted.Word == word;
                if (inTarget) total += counted.Counts.All;
                else referenceTotal += counted.Counts.All;
                if (same && inTarget) count += counted.Counts.All;
                if (same && !inTarget) referenceCount += counted.Counts.All;
            }
        }
        return new ContingencyTable(count, total, referenceCount, referenceTotal);
    }
}
