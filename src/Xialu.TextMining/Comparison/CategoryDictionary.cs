using System.Security.Cryptography;
using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// A dictionary of content analysis: categories, each with the words that stand for it. <see cref="Hash"/> tells one from another, so that a
/// figure can be traced to the very words it was counted with.
/// </summary>
public sealed class CategoryDictionary
{
    private CategoryDictionary(string name, IReadOnlyList<DictionaryCategory> categories)
    {
        (Name, Categories) = (name, categories);
        Hash = HashOf(categories);
    }

    /// <summary>
    /// The library's own, with 环境, 数字经济, 创新, 民生, 安全 and 营商环境. Each category is a file of the library's sources (<c>Comparison/Data/category-….tsv</c>)
    /// that says where its words are from.
    /// </summary>
    public static CategoryDictionary Default { get; } = Of("xialu", EmbeddedTable.Rows("categories.tsv").SelectMany(c => EmbeddedTable.Rows(c[1]).Select(w => (c[0], w[0]))));

    /// <summary>Its name: that of its file.</summary>
    public string Name { get; }

    /// <summary>The categories, in the order they were first named.</summary>
    public IReadOnlyList<DictionaryCategory> Categories { get; }

    /// <summary>SHA-256 of names and words, lower-case hexadecimal. It does not depend on the file's format, comments and order of lines.</summary>
    public string Hash { get; }

    /// <summary>Makes a dictionary.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="entries">Category and word, in any order. A word that begins with <c>!</c> is a phrase that does not count.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="ArgumentException">A category or a word is empty, or there is no word at all.</exception>
    public static CategoryDictionary Of(string name, IEnumerable<(string Category, string Word)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        DictionaryCategory[] categories = [.. entries.GroupBy(e => e.Category, StringComparer.Ordinal).Select(g => Category(g.Key, [.. g.Select(e => e.Word)]))];
        return categories.Length == 0
            ? throw new ArgumentException("A dictionary needs at least one category with a word.", nameof(entries))
            : new CategoryDictionary(name, categories);
    }

    /// <summary>
    /// Reads a dictionary from a file in UTF-8. CSV (<c>.csv</c>, <c>.tsv</c>): a header with the columns <c>category</c> and <c>word</c>, and a line for each word.
    /// YAML (<c>.yaml</c>, <c>.yml</c>): category names as keys, and under each a list of words, <c>- word</c> on lines of their own or
    /// <c>[word, word]</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <returns>The dictionary, named after the file.</returns>
    /// <exception cref="ReadingException">The file cannot be read; the message says where and why.</exception>
    public static CategoryDictionary Load(string path) => Of(Path.GetFileNameWithoutExtension(path), DictionaryFile.Read(path));

    private static DictionaryCategory Category(string name, string[] words)
    {
        if (string.IsNullOrWhiteSpace(name) || words.Any(w => w.TrimStart('!').Length == 0))
            throw new ArgumentException($"The category “{name}” has an empty name or an empty word.", nameof(words));
        return new DictionaryCategory
        {
            Name = name,
            Words = Sorted(words.Where(w => w[0] != '!')),
            Excluded = Sorted(words.Where(w => w[0] == '!').Select(w => w[1..])),
        };
    }

    private static string[] Sorted(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string HashOf(IEnumerable<DictionaryCategory> categories)
    {
        IEnumerable<string> lines = categories.OrderBy(c => c.Name, StringComparer.Ordinal)
            .SelectMany(c => c.Words.Concat(c.Excluded.Select(w => "!" + w)).Select(w => $"{c.Name}\t{w}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
