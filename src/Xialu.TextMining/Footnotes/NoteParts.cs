namespace Xialu.TextMining.Footnotes;

internal sealed record NoteParts(IReadOnlyList<string> Items, string? Announced)
{
    public static NoteParts Find(string term, string definition) => new([], null);
}
