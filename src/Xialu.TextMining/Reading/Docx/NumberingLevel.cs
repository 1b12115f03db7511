namespace Xialu.TextMining.Reading;

/// <summary>How a level of a Word list prints its number.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    /// <summary>The pattern, <c>%1</c> being the number of the first level.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>The paragraph style bound to the level, or null.</summary>
    public string? Style { get; set; }
}
