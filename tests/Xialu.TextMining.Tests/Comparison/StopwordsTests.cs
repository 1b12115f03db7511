using Xialu.TextMining.Comparison;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class StopwordsTests
{
    [Theory]
    [InlineData("我们", true)]
    [InlineData("以及", true)]
    [InlineData("一是", true)]
    [InlineData("发展", false)]
    [InlineData("民生", false)]
    public void The_list_has_words_without_content_only(string word, bool isStopword)
        => Assert.Equal(isStopword, Stopwords.Default.Contains(word));

    [Fact]
    public void No_word_is_listed_twice_or_has_white_space()
    {
        string[] lines = [.. File.ReadLines(Repository.PathOf("src", "Xialu.TextMining", "Comparison", "Data", "stopwords.tsv")).Skip(1).Where(l => !l.StartsWith("# ", StringComparison.Ordinal))];
        Assert.Equal(lines.Length, Stopwords.Default.Count);
        Assert.DoesNotContain(lines, l => l.Any(char.IsWhiteSpace) || l.Length == 0);
    }

    [Fact]
    public void A_file_has_a_word_a_line_and_comments()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "stop.txt");
        File.WriteAllText(path, "# mine\n甲\n\n 乙 \n");
        Stopwords words = Stopwords.Load(path);
        Assert.Equal(2, words.Count);
        Assert.True(words.Contains("乙"));
    }

    [Fact]
    public void None_is_empty() => Assert.Equal(0, Stopwords.None.Count);
}
