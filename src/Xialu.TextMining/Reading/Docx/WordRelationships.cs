using System.Xml;

namespace Xialu.TextMining.Reading;

/// <summary>Where the parts are that another part refers to, by the last word of their type (<c>officeDocument</c>, <c>styles</c>).</summary>
internal sealed class WordRelationships : WordPartVisitor
{
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly string folder;

    private WordRelationships(string folder) => this.folder = folder;

    /// <summary>The relationships of a part; those of the whole file when the part is empty.</summary>
    public static WordRelationships Of(WordPackage package, string part)
    {
        int slash = part.LastIndexOf('/');
        WordRelationships relationships = new(part[..(slash + 1)]);
        package.Walk($"{relationships.folder}_rels/{part[(slash + 1)..]}.rels", relationships);
        return relationships;
    }

    /// <summary>The first part of a type, or the fallback where the file does not say.</summary>
    public string Target(string type, string fallback) => targets.GetValueOrDefault(type, fallback);

    protected override bool Begin(string name, XmlReader xml)
    {
        if (name is not "Relationship" || Attribute(xml, "Type") is not { } type || Attribute(xml, "Target") is not { } target) return true;
        string part = target.StartsWith('/') ? target[1..] : folder + target;
        targets.TryAdd(type[(type.LastIndexOf('/') + 1)..], part);
        return true;
    }
}
