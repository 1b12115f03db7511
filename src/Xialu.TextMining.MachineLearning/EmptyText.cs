namespace Xialu.TextMining.MachineLearning;

/// <summary>What is said of a text that holds nothing, wherever a text is to be told about.</summary>
internal static class EmptyText
{
    /// <summary>Does nothing for a text with a character that is no white space.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    public static void Refuse(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (!string.IsNullOrWhiteSpace(text)) return;
        string found = text.Length == 0 ? "an empty text" : $"a text of {text.Length} white-space characters";
        throw new ArgumentException($"Found {found}; expected a sentence or a paragraph.", parameter);
    }
}
