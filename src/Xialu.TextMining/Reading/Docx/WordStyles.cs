using System.Globalization;
using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>The paragraph styles of a Word file.</summary>
internal sealed class WordStyles : WordPartVisitor
{
    // Word itself allows chains of about ten; a ring must end somewhere.
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private WordStyle current = new();

    /// <summary>Heading level from 1 to 6 that a style gives, or null.</summary>
    public int? HeadingLevel(string? style)
    {
        foreach (WordStyle link in Chain(style))
        {
            if (link.OutlineLevel is { } outline) return outline < 9 ? Math.Min(outline + 1, 6) : null;
            if (NamedLevel(link.Name) is { } level) return level;
        }
        return null;
    }

    /// <summary>Whether a style is that of a table of contents.</summary>
    public bool IsContents(string? style) => Chain(style).Any(s => s.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbering that a style brings with it: list and level, or null.</summary>
    public (int Id, int? Level)? Numbering(string? style)
        => Chain(style).FirstOrDefault(s => s.NumberingId is not null) is { NumberingId: { } id } found ? (id, found.NumberingLevel) : null;

    protected override bool Begin(string name, XmlReader xml)
    {
        switch (name)
        {
            case "style":
                current = new WordStyle();
                styles.TryAdd(Attribute(xml, "styleId") ?? "", current);
                break;
            case "name" when Ancestor(0) is "style":
                current.Name = Attribute(xml, "val") ?? "";
                break;
            case "basedOn":
                current.BasedOn = Attribute(xml, "val");
                break;
            case "outlineLvl" when Ancestor(1) is "style":
                current.OutlineLevel = Number(xml, "val");
                break;
            case "numId" when Ancestor(2) is "style":
                current.NumberingId = Number(xml, "val");
                break;
            case "ilvl" when Ancestor(2) is "style":
                current.NumberingLevel = Number(xml, "val");
                break;
        }
        return true;
    }

    private static int? NamedLevel(string name)
    {
        if (string.Equals(name, "Title", StringComparison.OrdinalIgnoreCase)) return 1;
        ReadOnlySpan<char> level = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(8)
            : name.StartsWith("标题", StringComparison.Ordinal) ? name.AsSpan(2).Trim() : default;
        return int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? Math.Min(number, 6) : null;
    }

    private IEnumerable<WordStyle> Chain(string? style)
    {
        for (int i = 0; i < LongestChain && style is not null && styles.TryGetValue(style, out WordStyle? link); i++)
        {
            yield return link;
            style = link.BasedOn;
        }
    }
}
