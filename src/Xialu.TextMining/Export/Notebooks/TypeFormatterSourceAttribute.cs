namespace Xialu.TextMining.Export.Notebooks;

/// <summary>
/// Tells notebook kernels which formatters a type has. They look for an attribute of this name and read this property, so that no package of
/// theirs is needed (the convention of .NET Interactive's formatting).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
