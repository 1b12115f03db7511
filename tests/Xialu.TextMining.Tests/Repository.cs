using System.Reflection;

namespace Xialu.TextMining.Tests;

/// <summary>Where the tests find the repository's own files.</summary>
internal static partial class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        string? folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Xialu.TextMining.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside the repository: no Xialu.TextMining.sln above them.");
    }
}
