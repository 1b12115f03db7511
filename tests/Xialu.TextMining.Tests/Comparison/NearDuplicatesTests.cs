using CsCheck;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class NearDuplicatesTests
{
    // Sentences over few characters, and copies of them with one to six characters changed: every likeness from 0 to 1 comes up.
    private static readonly Gen<string[]> Corpora = Gen.Select(Gen.Char["山水田林路桥站校医园"].Array[12, 40].Array[1, 12], Gen.Int[1, 1_000_000]).Select(Varied);

    [Fact]
    public void Similarities_are_those_of_plain_sets()
        => Corpora.Sample(texts =>
        {
            (int Text, double Similarity)[][] found = NearDuplicates.Find(texts, 0.7);
            for (int i = 0; i < texts.Length; i++)
            {
                Assert.All(found[i], n => Assert.Equal(PlainJaccard.Of(texts[i], texts[n.Text]), n.Similarity));
                Assert.All(found[i], n => Assert.True(n.Similarity >= 0.7 && n.Text != i));
                Assert.Equal(found[i].OrderByDescending(n => n.Similarity).ThenBy(n => n.Text), found[i]);
                Assert.All(found[i], n => Assert.Contains((i, n.Similarity), found[n.Text]));
            }
        }, iter: 200);

    [Fact]
    public void Nearly_all_pairs_that_a_double_loop_finds_are_found()
    {
        int all = 0, found = 0;
        foreach (string[] texts in Enumerable.Range(1, 60).Select(seed => Varied(Plain(new Random(seed)), seed)))
        {
            HashSet<(int, int)> expected = Pairs(texts).ToHashSet();
            HashSet<(int, int)> actual = NearDuplicates.Find(texts, 0.7).SelectMany((near, i) => near.Where(n => n.Text < i).Select(n => (i, n.Text))).ToHashSet();
            Assert.Subset(expected, actual);
            all += expected.Count;
            found += actual.Count;
        }
        Assert.True(all > 500, $"only {all} pairs are alike");
        Assert.True(found >= 0.99 * all, $"{found} of {all} pairs were found");
    }

    [Fact]
    public void A_formula_of_thousands_is_compared_with_its_neighbours_only()
    {
        string[] texts = [.. Enumerable.Range(0, 4000).Select(i => $"现在我代表第{i:0000}号县人民政府向大会报告政府工作请予审议并请各位委员和列席人员提出意见")];
        (int Text, double Similarity)[][] found = NearDuplicates.Find(texts, 0.7);
        Assert.All(found.Skip(1).Index(), near => Assert.Contains(near.Item, n => n.Text <= near.Index));
        Assert.True(found.Sum(n => n.Length) < 4000 * 2 * 50 * MinHash.Bands);
    }

    [Fact]
    public void Equal_trigrams_are_equal_numbers_and_others_are_not()
        => Gen.Select(Gen.Char.Array[3], Gen.Char.Array[3]).Sample((a, b) => Assert.Equal(a.SequenceEqual(b), MinHash.ShingleAt(a, 0) == MinHash.ShingleAt(b, 0)));

    private static IEnumerable<(int Later, int Earlier)> Pairs(string[] texts)
        => from later in Enumerable.Range(0, texts.Length) from earlier in Enumerable.Range(0, later) where PlainJaccard.Of(texts[later], texts[earlier]) >= 0.7 select (later, earlier);

    private static char[][] Plain(Random random)
        => [.. Enumerable.Range(0, 20).Select(_ => Enumerable.Range(0, random.Next(12, 60)).Select(_ => (char)('一' + random.Next(800))).ToArray())];

    private static string[] Varied(char[][] plain, int seed)
    {
        var random = new Random(seed);
        return [.. plain.SelectMany(text => Enumerable.Range(0, 4).Select(changes =>
        {
            char[] copy = [.. text];
            for (int i = 0; i < changes * 2; i++) copy[random.Next(copy.Length)] = '新';
            return new string(copy);
        })).Distinct(StringComparer.Ordinal)];
    }
}
