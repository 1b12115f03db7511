using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xialu.TextMining.Tests.House;

/// <summary>The repository's C# files, read once for the tests of its rules.</summary>
internal sealed record Source(string Path, string Text, CompilationUnitSyntax Tree)
{
    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>The files of the library and the samples.</summary>
    public static IReadOnlyList<Source> Product { get; } = [.. Under("src"), .. Under("samples")];

    /// <summary>Number of lines.</summary>
    public int Lines => Text.Count(c => c == '\n');

    /// <summary>Public types at the top of the file.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> PublicTypes => Tree.DescendantNodes(n => n is not TypeDeclarationSyntax)
        .OfType<BaseTypeDeclarationSyntax>().Where(t => t.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>The files below a folder of the repository, built ones left out.</summary>
    public static IEnumerable<Source> Under(string folder) => Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.Split('/').Intersect(Built, StringComparer.Ordinal).Any())
        .Order(StringComparer.Ordinal).Select(Read);

    private static Source Read(string path)
    {
        string text = File.ReadAllText(Repository.PathOf(path));
        return new Source(path, text, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());
    }
}
