using System.Diagnostics;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>Asks the sqlite3 of the machine, which is not the library that wrote the file.</summary>
internal static class SqliteShell
{
    /// <summary>The lines that a query prints; skips the test, and says so, where there is no sqlite3.</summary>
    public static IReadOnlyList<string> Query(string database, string sql)
    {
        string? shell = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, "sqlite3")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(shell is null, "There is no sqlite3 on this machine.");
        var start = new ProcessStartInfo(shell!, ["-batch", "-nullvalue", "null", "-readonly", database, sql]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd(), error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error);
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
