using System.Text;
using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>The lists of a Word file, and their counters while the text is walked.</summary>
internal sealed class WordNumbering : WordPartVisitor
{
    /// <summary>A list has as many levels.</summary>
    public const int Levels = 9;

    private readonly Dictionary<int, NumberingLevel?[]> patterns = [];
    private readonly Dictionary<int, int> patternOf = [];
    private readonly Dictionary<(int List, int Level), int> restarts = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];
    private NumberingLevel?[] pattern = new NumberingLevel?[Levels];
    private NumberingLevel current = new();
    private int list;
    private int overridden;

    /// <summary>The level of a list that a style is bound to, or null.</summary>
    public int? LevelOf(int list, string? style)
    {
        if (style is null || !patternOf.TryGetValue(list, out int id) || !patterns.TryGetValue(id, out NumberingLevel?[]? levels)) return null;
        int level = Array.FindIndex(levels, l => string.Equals(l?.Style, style, StringComparison.Ordinal));
        return level < 0 ? null : level;
    }

    /// <summary>Counts one paragraph of a list, at a level from 0, and gives its printed number; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        if (!patternOf.TryGetValue(list, out int id) || !patterns.TryGetValue(id, out NumberingLevel?[]? levels)) return "";
        if (!counters.TryGetValue(id, out int?[]? counts)) counters[id] = counts = new int?[Levels];
        if (begun.Add(list)) Restart(list, counts);
        counts[level] = (counts[level] ?? StartOf(levels, level) - 1) + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return Label(levels, counts, level);
    }

    protected override bool Begin(string name, XmlReader xml)
    {
        switch (name)
        {
            case "abstractNum":
                patterns[Number(xml, "abstractNumId") ?? 0] = pattern = new NumberingLevel?[Levels];
                break;
            case "lvl" when Ancestor(0) is "abstractNum" && Number(xml, "ilvl") is >= 0 and < Levels and int level:
                pattern[level] = current = new NumberingLevel();
                break;
            // A list that overrides a level's pattern is rare; the pattern of its base is near enough.
            case "lvl":
                return false;
            case "num":
                list = Number(xml, "numId") ?? 0;
                break;
            case "abstractNumId" when Ancestor(0) is "num":
                patternOf[list] = Number(xml, "val") ?? 0;
                break;
            case "lvlOverride":
                overridden = Number(xml, "ilvl") ?? 0;
                break;
            case "startOverride":
                restarts[(list, overridden)] = Number(xml, "val") ?? 1;
                break;
            default:
                BeginLevelPart(name, xml);
                break;
        }
        return true;
    }

    private void BeginLevelPart(string name, XmlReader xml)
    {
        if (Ancestor(0) is not "lvl") return;
        if (name is "start") current.Start = Number(xml, "val") ?? 1;
        else if (name is "numFmt") current.Format = Attribute(xml, "val") ?? "decimal";
        else if (name is "lvlText") current.Pattern = Attribute(xml, "val") ?? "";
        else if (name is "pStyle") current.Style = Attribute(xml, "val");
    }

    private void Restart(int list, int?[] counts)
    {
        for (int level = 0; level < Levels; level++)
            if (restarts.TryGetValue((list, level), out int start)) counts[level] = start - 1;
    }

    private static int StartOf(NumberingLevel?[] levels, int level) => levels[level]?.Start ?? 1;

    private static string Label(NumberingLevel?[] levels, int?[] counts, int level)
    {
        if (levels[level] is not { } printed || printed.Format is "bullet" or "none") return "";
        StringBuilder label = new();
        string text = printed.Pattern;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                int which = text[++i] - '1';
                NumberFormat.Append(label, counts[which] ?? StartOf(levels, which), levels[which]?.Format ?? "decimal");
            }
            else label.Append(text[i]);
        }
        // Glued to the text, a western "1." would read "1.2023"; 一、 needs no space.
        if (label.Length > 0 && char.IsAscii(label[^1])) label.Append(' ');
        return label.ToString();
    }
}
