using Xialu.TextMining.Comparison;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CategoryDictionaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_library_brings_six_categories()
        => Assert.Equal(["环境", "数字经济", "创新", "民生", "安全", "营商环境"], CategoryDictionary.Default.Categories.Select(c => c.Name), StringComparer.Ordinal);

    [Fact]
    public void Every_phrase_that_does_not_count_holds_a_word_that_would()
        => Assert.Empty(CategoryDictionary.Default.Categories.SelectMany(c => c.Excluded.Where(e => !c.Words.Any(w => e.Length > w.Length && e.Contains(w, StringComparison.Ordinal)))));

    [Fact]
    public void No_file_of_the_library_lists_a_word_twice_and_each_says_where_its_words_are_from()
    {
        string[] files = Directory.GetFiles(Repository.PathOf("src", "Xialu.TextMining", "Comparison", "Data"), "category-*.tsv");
        Assert.Equal(6, files.Length);
        foreach (string file in files)
        {
            string[] lines = File.ReadAllLines(file);
            string[] words = [.. lines.Skip(1).Where(l => !l.StartsWith("# ", StringComparison.Ordinal))];
            Assert.Equal(words.Distinct(StringComparer.Ordinal), words, StringComparer.Ordinal);
            Assert.True(lines.Count(l => l.StartsWith("# ", StringComparison.Ordinal)) >= 3, file);
        }
    }

    [Fact]
    public void One_dictionary_has_one_hash_in_every_format()
    {
        CategoryDictionary csv = Load("a.csv", "category,word\n环境,污染\n环境,!政治生态\n环境,生态\n创新,\"R&D\"\n");
        CategoryDictionary tsv = Load("a.tsv", "note\tword\tcategory\n# a comment\n\tR&D\t创新\n\n\t生态\t环境\n\t污染\t环境\n\t!政治生态\t环境\n");
        CategoryDictionary yaml = Load("a.yaml", "# a comment\n---\n创新: [\"R&D\"]\n环境:  # what for\n  - 生态\n  - 污染\n  - '!政治生态'\n".Replace("\"R&D\"", "R+D", StringComparison.Ordinal));
        Assert.Equal(csv.Hash, tsv.Hash);
        Assert.Equal(["污染", "生态"], yaml.Categories[1].Words, StringComparer.Ordinal);
        Assert.Equal(["政治生态"], yaml.Categories[1].Excluded, StringComparer.Ordinal);
        Assert.False(csv.Hash == yaml.Hash);
        Assert.Equal(yaml.Hash, CategoryDictionary.Of("b", [("环境", "污染"), ("环境", "生态"), ("创新", "R+D"), ("环境", "!政治生态")]).Hash);
        Assert.Equal("a", yaml.Name);
    }

    [Fact]
    public void A_quote_in_a_cell_is_doubled()
        => Assert.Equal(["“一,\"二"], Load("a.csv", "category,word\n数,\"“一,\"\"二\"\n").Categories[0].Words, StringComparer.Ordinal);

    [Theory]
    [InlineData("a.csv", "word\n甲\n", "line 1: found a header without the columns 'category' and 'word'; expected both.")]
    [InlineData("a.csv", "category,word\n甲\n", "line 2: found 1 cells; expected 2, as in the header.")]
    [InlineData("a.csv", "category,word\n甲,!\n", "line 2: found an empty cell; expected a category and a word.")]
    [InlineData("a.csv", "category,word\n甲,\"乙\n", "line 2: found a quote that is not closed; expected a word in one line.")]
    [InlineData("a.yaml", "- 甲\n", "line 1: found a word before any category; expected 'category:' first.")]
    [InlineData("a.yaml", "环境\n", "line 1: found “环境”; expected 'category:' or '- word'.")]
    [InlineData("a.yaml", "环境: 污染\n", "line 1: found “污染” after a category; expected nothing or [word, word].")]
    [InlineData("a.yaml", "环境:\n  - {甲: 乙}\n", "line 2: found “{甲: 乙}”; expected a word, in quotes where it begins with !.")]
    [InlineData("a.yml", "环境:\n", "found no words; expected at least one category with a word.")]
    [InlineData("a.json", "{}", "found the extension '.json'; expected .csv, .tsv, .yaml or .yml.")]
    public void A_file_that_is_no_dictionary_is_refused_with_place_and_reason(string name, string content, string message)
    {
        var error = Assert.Throws<ReadingException>(() => Load(name, content));
        Assert.Equal($"{folder.File(name)}: {message}", error.Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
        => Assert.Equal(ReadingFailure.Missing, Assert.Throws<ReadingException>(() => CategoryDictionary.Load(folder.File("none.csv"))).Failure);

    [Fact]
    public void Empty_words_and_empty_dictionaries_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CategoryDictionary.Of("a", [("甲", "")]));
        Assert.Throws<ArgumentException>(() => CategoryDictionary.Of("a", [(" ", "乙")]));
        Assert.Throws<ArgumentException>(() => CategoryDictionary.Of("a", []));
    }

    private CategoryDictionary Load(string name, string content)
    {
        folder.Write(name, content);
        return CategoryDictionary.Load(folder.File(name));
    }
}
