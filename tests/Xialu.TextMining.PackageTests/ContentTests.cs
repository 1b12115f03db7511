using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xialu.TextMining.Tests;

namespace Xialu.TextMining.PackageTests;

/// <summary>What is in each package.</summary>
public sealed partial class ContentTests(Feed feed)
{
    public static TheoryData<string> Packages => [.. Feed.Libraries, Feed.Tool];

    public static TheoryData<string> Libraries => [.. Feed.Libraries];

    [Fact]
    public void Nothing_else_is_packed()
        => Assert.Equal(Feed.Libraries.Append(Feed.Tool).SelectMany(p => new[] { feed.PathOf(p), feed.PathOf(p, ".snupkg") }).Order(StringComparer.Ordinal),
            Directory.GetFiles(feed.Path).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Read_me_icon_licence_and_notices_are_in_it(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        XElement metadata = Manifest(archive);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal(File.ReadAllText(Repository.PathOf("README.md")), Text(archive, Value(metadata, "readme")!));
        Assert.NotNull(archive.GetEntry(Value(metadata, "icon")!));
        Assert.Equal(File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES.md")), Text(archive, "THIRD-PARTY-NOTICES.md"));
        Assert.All(["description", "authors", "tags"], name => Assert.False(string.IsNullOrWhiteSpace(Value(metadata, name))));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Documentation_stands_beside_the_assembly_and_symbols_in_a_package_of_their_own(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package)), symbols = ZipFile.OpenRead(feed.PathOf(package, ".snupkg"));
        Assert.Equal([$"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"], archive.Entries.Select(e => e.FullName).Where(n => n.StartsWith("lib/", StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.Equal([$"lib/net10.0/{package}.pdb"], symbols.Entries.Select(e => e.FullName).Where(n => n.StartsWith("lib/", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Xialu.TextMining", "AngleSharp", "Markdig")]
    [InlineData("Xialu.TextMining.Formats", "Microsoft.Data.Sqlite", "Parquet.Net", "PdfPig", "Xialu.TextMining")]
    [InlineData("Xialu.TextMining.MachineLearning", "Microsoft.ML", "System.Numerics.Tensors", "Xialu.TextMining")]
    public void Only_what_it_needs_comes_with_it(string package, params string[] dependencies)
    {
        using ZipArchive archive = ZipFile.OpenRead(feed.PathOf(package));
        IEnumerable<XElement> given = Manifest(archive).Descendants().Where(e => e.Name.LocalName == "dependency");
        Assert.Equal(dependencies, given.Select(d => (string)d.Attribute("id")!).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(given.Where(d => Feed.Libraries.Contains((string)d.Attribute("id")!, StringComparer.Ordinal)), d => Assert.Equal(Feed.Version, (string?)d.Attribute("version")));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task It_is_validated_when_it_is_packed(string package)
        => Assert.Equal("true", (await Command.DotNetAsync(Repository.Root, "build", Repository.PathOf("src", package, package + ".csproj"), "-getProperty:EnablePackageValidation")).Trim());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Its_public_api_is_written_down(string package)
    {
        string[] namespaces = [.. Directory.GetFiles(Repository.PathOf("tests"), "PublicApi*.approved.txt", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Contains("bin", StringComparer.Ordinal))
            .Select(f => Namespace().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value).Min(StringComparer.Ordinal)!)];
        Assert.Contains(package, namespaces, StringComparer.Ordinal);
    }

    private static XElement Manifest(ZipArchive archive)
    {
        using Stream stream = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!;
    }

    private static string? Value(XElement manifest, string name) => manifest.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

    private static string Text(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
