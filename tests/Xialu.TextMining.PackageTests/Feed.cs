using System.Xml.Linq;
using Xialu.TextMining.PackageTests;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;

[assembly: AssemblyFixture(typeof(Feed))]

namespace Xialu.TextMining.PackageTests;

/// <summary>
/// The packages, packed once into a folder outside the repository, with a NuGet configuration that finds them there. They are unpacked
/// there too: a package unpacked into the machine's own folder would be taken from it by the next run, whatever that packs.
/// </summary>
public sealed class Feed : IAsyncLifetime
{
    /// <summary>The version packed, which nobody else uses.</summary>
    public const string Version = "0.1.0-tested";

    private readonly TemporaryFolder folder = new();

    /// <summary>The names of the packages.</summary>
    public static IReadOnlyList<string> Libraries { get; } = ["Xialu.TextMining", "Xialu.TextMining.Formats", "Xialu.TextMining.MachineLearning"];

    /// <summary>The package that holds the tool.</summary>
    public const string Tool = "Xialu.TextMining.Tool";

    /// <summary>The folder that the packages stand in.</summary>
    public string Path => folder.File("feed");

    public async ValueTask InitializeAsync()
    {
        // --no-build: what is packed is what the other tests test.
        await Command.DotNetAsync(Repository.Root, "pack", "-c", Configuration, "--no-build", "-o", Path, $"-p:Version={Version}", "-v", "quiet");
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        folder.Write("nuget.config", new XElement("configuration",
            Settings("config", new("globalPackagesFolder", "unpacked")),
            Settings("fallbackPackageFolders", new("machine", machine)),
            Settings("packageSources", new("tested", "feed"))).ToString());
    }

    /// <summary>A path of a package, or of its symbols.</summary>
    public string PathOf(string package, string extension = ".nupkg") => folder.File("feed", $"{package}.{Version}{extension}");

    /// <summary>A folder that the configuration holds for.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(folder.File(name)).FullName;

    /// <summary>A project that uses some packages and nothing of the repository.</summary>
    /// <param name="name">Its name and its folder's.</param>
    /// <param name="program">The text of its program.</param>
    /// <param name="packages">The packages.</param>
    /// <returns>Its folder.</returns>
    public string NewProject(string name, string program, params IReadOnlyList<string> packages)
    {
        folder.Write(System.IO.Path.Combine(name, name + ".csproj"), new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("Nullable", "enable"),
                new XElement("TreatWarningsAsErrors", "true"),
                new XElement("WarningsNotAsErrors", "NU1603"),
                new XElement("TrimmerSingleWarn", "false")),
            new XElement("ItemGroup",
                packages.Select(p => new XElement("PackageReference", new XAttribute("Include", p), new XAttribute("Version", Version))),
                // The whole library, not only what the program reaches: a warning anywhere in it fails.
                new XElement("TrimmerRootAssembly", new XAttribute("Include", packages[0])))).ToString());
        folder.Write(System.IO.Path.Combine(name, "Program.cs"), program);
        return NewFolder(name);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return default;
    }

    // The tests lie in bin/CONFIGURATION/FRAMEWORK.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static XElement Settings(string section, KeyValuePair<string, string> entry)
        => new(section, new XElement("add", new XAttribute("key", entry.Key), new XAttribute("value", entry.Value)));
}
