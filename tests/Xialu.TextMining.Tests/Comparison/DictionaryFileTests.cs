using CsCheck;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.Comparison;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class DictionaryFileTests : IDisposable
{
    private static readonly Gen<string> Words = Gen.Char["甲乙丙abc1+"].Array[1, 5].Select(c => new string(c));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Read(string name, string content) => string.Join(' ', DictionaryFile.Read(folder.Write(name, content)).Select(e => $"{e.Category}:{e.Word}"));

    private string Problem(string name, string content) => Assert.Throws<ReadingException>(() => Read(name, content)).Message[(folder.File(name).Length + 2)..];

    [Theory]
    [InlineData("环境:\n  - 生态\n  - \"污染\"\n创新: [研发, '专利']\n", "环境:生态 环境:污染 创新:研发 创新:专利")]
    [InlineData("---\n# 说明\n\"环境\":\n- 生态 # 注\n\n- C#\n", "环境:生态 环境:C#")]
    [InlineData("环境:\n  - '!政治生态'\n  - !自然生态\n", "环境:!政治生态 环境:!自然生态")]
    [InlineData("环境:\r\n  - 生态\r\n", "环境:生态")]
    [InlineData("\ufeff环境:\n- 生态", "环境:生态")]
    public void Keys_with_lists_of_words_are_read(string content, string entries) => Assert.Equal(entries, Read("a.yaml", content));

    [Theory]
    [InlineData("环境:\n-生态\n", "line 2: found “-生态”; expected 'category:' or '- word'.")]
    [InlineData(": 生态\n", "line 1: found “: 生态”; expected 'category:' or '- word'.")]
    [InlineData("环境:\n  - *锚\n", "line 2: found “*锚”; expected a word, in quotes where it begins with !.")]
    [InlineData("环境: [生态, ]\n", "line 1: found “”; expected a word, in quotes where it begins with !.")]
    [InlineData("环境:\n  - '!'\n", "line 2: found “'!'”; expected a word, in quotes where it begins with !.")]
    [InlineData("环境: |\n  生态\n", "line 1: found “|” after a category; expected nothing or [word, word].")]
    public void What_a_dictionary_does_not_need_is_refused_with_its_line(string content, string problem) => Assert.Equal(problem, Problem("a.yml", content));

    [Theory]
    [InlineData("Word,Category,note\n生态,环境,\"a,b\"\n", "环境:生态")]
    [InlineData("category,word\r\n环境, 生态 \r\n", "环境:生态")]
    [InlineData("\ufeffcategory,word\n# 注\n\n环境,\"生\"\"态\"\n", "环境:生\"态")]
    [InlineData("category,word\n环境,!自然生态\n", "环境:!自然生态")]
    public void A_table_is_read_by_the_names_of_its_columns(string content, string entries) => Assert.Equal(entries, Read("a.CSV", content));

    [Theory]
    [InlineData("", "line 1: found a header without the columns 'category' and 'word'; expected both.")]
    [InlineData("category,word,\n", "found no words; expected at least one category with a word.")]
    [InlineData("category,word\n环境,生态,x\n", "line 2: found 3 cells; expected 2, as in the header.")]
    [InlineData("category,word\n,生态\n", "line 2: found an empty cell; expected a category and a word.")]
    public void A_table_that_is_no_dictionary_is_refused_with_its_line(string content, string problem) => Assert.Equal(problem, Problem("a.csv", content));

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_missing_like_any_other()
    {
        foreach (string path in new[] { folder.File("none.csv"), folder.File("no", "such", "a.csv") })
        {
            ReadingException e = Assert.Throws<ReadingException>(() => DictionaryFile.Read(path));
            Assert.Equal((ReadingFailure.Missing, $"{path}: found no such file; expected a dictionary."), (e.Failure, e.Message));
        }
    }

    [Fact]
    public void A_folder_with_a_dictionarys_name_cannot_be_opened()
    {
        Directory.CreateDirectory(folder.File("a.tsv"));
        Assert.Equal(ReadingFailure.Denied, Assert.Throws<ReadingException>(() => DictionaryFile.Read(folder.File("a.tsv"))).Failure);
    }

    [Fact]
    public void One_dictionary_is_one_in_every_format()
        => Gen.Select(Words, Words).Array[1, 8].Sample(entries =>
        {
            string csv = Read("a.csv", "category,word\n" + string.Concat(entries.Select(e => $"{e.Item1},{e.Item2}\n")));
            string tsv = Read("a.tsv", "word\tcategory\n" + string.Concat(entries.Select(e => $"{e.Item2}\t{e.Item1}\n")));
            string yaml = Read("a.yaml", string.Concat(entries.Select(e => $"{e.Item1}:\n  - {e.Item2}\n")));
            string flow = Read("b.yaml", string.Concat(entries.Select(e => $"'{e.Item1}': [\"{e.Item2}\"]\n")));
            Assert.Equal((csv, csv, csv), (tsv, yaml, flow));
        }, iter: 100, threads: 1);
}
