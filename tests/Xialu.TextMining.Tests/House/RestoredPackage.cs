using System.Text.Json;
using System.Xml.Linq;

namespace Xialu.TextMining.Tests.House;

/// <summary>A package that a project of the repository restores, after its lock file, with what the package says of itself.</summary>
internal sealed record RestoredPackage(string Id, string Version, string Licence, string Copyright, bool IsTool)
{
    // These give no licence expression, only a file or an address; read there.
    private static readonly Dictionary<string, string> LicencesRead = new(StringComparer.Ordinal)
    {
        ["CommandLineParser"] = "MIT",
        ["K4os.Compression.LZ4"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
    };

    // A tool of the SDK that does not call itself a development dependency.
    private const string Linker = "Microsoft.NET.ILLink.Tasks";

    /// <summary>The lock file of every project below a folder of the repository.</summary>
    public static IEnumerable<string> LockFiles(string folder)
        => Directory.GetFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories).Select(p => Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"));

    /// <summary>The packages of the projects below some folders, each version once, in ordinal order.</summary>
    public static IEnumerable<RestoredPackage> Below(params IEnumerable<string> folders)
        => folders.SelectMany(LockFiles).SelectMany(Locked).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Version, StringComparer.Ordinal).Select(Read);

    private static List<(string Id, string Version)> Locked(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. from framework in document.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() is not "Project"
               select (package.Name, package.Value.GetProperty("resolved").GetString()!),
        ];
    }

    private static RestoredPackage Read((string Id, string Version) package)
    {
        string id = package.Id.ToLowerInvariant();
        XElement about = XDocument.Load(Path.Combine(Cache(), id, package.Version, id + ".nuspec")).Root!.Elements().First();
        string? Of(string element) => about.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Value.Trim();
        XElement? licence = about.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
        return new RestoredPackage(
            package.Id, package.Version,
            licence?.Attribute("type")?.Value is "expression" ? licence.Value : LicencesRead[package.Id],
            Of("copyright") ?? Of("authors")!,
            Of("developmentDependency") is "true" || package.Id is Linker);
    }

    private static string Cache() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
