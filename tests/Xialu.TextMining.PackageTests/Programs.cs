namespace Xialu.TextMining.PackageTests;

/// <summary>Programs that a machine may have.</summary>
internal static class Programs
{
    /// <summary>All programs of a name that the shell could find, the one it would take first.</summary>
    public static IEnumerable<string> Named(string name)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(f => f.Length > 0)
            .Select(f => Path.Combine(f, OperatingSystem.IsWindows() ? name + ".exe" : name)).Where(File.Exists);
}
