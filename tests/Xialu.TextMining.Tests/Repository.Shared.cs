namespace Xialu.TextMining.Tests;

/// <summary>Where the tests find the shared reports, where a machine has them.</summary>
internal static partial class Repository
{
    /// <summary>The folder of shared reports and gold files beside the repository, or null.</summary>
    public static string? Shared => ExistingFolder(Path.Combine(Root, "..", "shared"));

    /// <summary>A path inside the shared folder; skips the test, and says so, where there is none.</summary>
    public static string SharedPath(params ReadOnlySpan<string> parts)
    {
        Assert.SkipWhen(Shared is null, "The shared reports are not on this machine.");
        return Path.Combine([Shared!, .. parts]);
    }

    private static string? ExistingFolder(string path) => Directory.Exists(path) ? Path.GetFullPath(path) : null;
}
