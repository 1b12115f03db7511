namespace Xialu.TextMining.Comparison;

/// <summary>A category of a <see cref="CategoryDictionary"/>.</summary>
public sealed record DictionaryCategory
{
    /// <summary>Its name, such as <c>环境</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The words and phrases that count for it, each once, in ordinal order.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Longer phrases that hold a word of it and do not count (政治生态 for 生态), each once, in ordinal order.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}
