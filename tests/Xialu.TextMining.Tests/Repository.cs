using System.Reflection;

namespace Xialu.TextMining.Tests;

/// <summary>Where the tests find the repository's own files, and the shared reports where a machine has them.</summary>
internal static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared reports and gold files beside the repository, or null.</summary>
    public static string? Shared { get; } = ExistingFolder(Path.Combine(Root, "..", "shared"));

    /// <summary>A path inside the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path inside the shared folder; skips the test, and says so, where there is none.</summary>
    public static string SharedPath(params ReadOnlySpan<string> parts)
    {
        Assert.SkipWhen(Shared is null, "The shared reports are not on this machine.");
        return Path.Combine([Shared!, .. parts]);
    }

    private static string? ExistingFolder(string path) => Directory.Exists(path) ? Path.GetFullPath(path) : null;

    private static string FindRoot()
    {
        string? folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Xialu.TextMining.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the repository: no Xialu.TextMining.sln above them.");
    }
}
