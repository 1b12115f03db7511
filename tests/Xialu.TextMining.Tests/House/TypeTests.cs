using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Xialu.TextMining.Tests.House;

public sealed class TypeTests
{
    private static readonly string[] BannedFolders = ["Common", "Utils", "Helpers", "Models", "Abstractions", "Services"];

    [Theory]
    [InlineData(typeof(ReportMiner))]
    [InlineData(typeof(Formats.WorkbookSink))]
    public void Every_class_is_sealed_static_or_a_base(Type typeOfPackage)
    {
        Type[] types = typeOfPackage.Assembly.GetTypes();
        HashSet<Type> bases = [.. types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t)];
        Assert.Empty(types
            .Where(t => t.IsClass && !t.IsSealed && !bases.Contains(t) && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && t.Namespace?.StartsWith("Xialu", StringComparison.Ordinal) == true)
            .Select(t => t.FullName));
    }

    [Fact]
    public void No_file_has_two_public_types()
        => Assert.Empty(Source.Product.Where(s => s.PublicTypes.Count() > 1).Select(s => s.Path));

    [Fact]
    public void Namespaces_are_file_scoped_and_name_the_room()
    {
        foreach (Source source in Source.Under("src").Where(s => s.Tree.Members.Count > 0))
        {
            var space = Assert.Single(source.Tree.Members.OfType<FileScopedNamespaceDeclarationSyntax>());
            string[] path = source.Path.Split('/');
            // The library's folders are rooms; in the packages around it they may be namespaces.
            string room = path.Length > 3 && path[1] == "Xialu.TextMining" ? "Xialu.TextMining." + path[2] : path[1];
            Assert.StartsWith(room, space.Name.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_folder_is_called_after_nothing_in_particular()
        => Assert.DoesNotContain(Directory.GetDirectories(Repository.PathOf("src"), "*", SearchOption.AllDirectories),
            f => BannedFolders.Contains(Path.GetFileName(f), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Every_public_member_is_documented()
        => Assert.Empty(Source.Under("src").SelectMany(Undocumented));

    private static IEnumerable<string> Undocumented(Source source) => source.Tree.DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(m => IsPublic(m) && !m.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
        .Select(m => $"{source.Path}({m.SyntaxTree.GetLineSpan(m.Span).StartLinePosition.Line + 1})");

    // A member is public where it and every type around it is.
    private static bool IsPublic(MemberDeclarationSyntax member)
        => member is not (BaseNamespaceDeclarationSyntax or IncompleteMemberSyntax)
            && member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(m => m is not BaseNamespaceDeclarationSyntax).All(m => m.Modifiers.Any(SyntaxKind.PublicKeyword));
}
