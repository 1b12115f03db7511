using System.Diagnostics;

namespace Xialu.TextMining.PackageTests;

/// <summary>Runs programs as a user would in a shell.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        // Build servers would keep the pipes open after the command has ended, and files of the folder that is deleted then.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["LC_ALL"] = "C.UTF-8",
    };

    /// <summary>What <c>dotnet</c> printed; the test fails with it where the exit code is not 0.</summary>
    public static Task<string> DotNetAsync(string folder, params IReadOnlyList<string> arguments)
        => RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>What a program printed on stdout; the test fails with stdout and stderr where the exit code is not 0.</summary>
    public static async Task<string> RunAsync(string program, string folder, params IReadOnlyList<string> arguments)
    {
        (int code, string output, string error) = await ExecuteAsync(program, folder, arguments);
        // A machine may have all that this repository needs and no way to the packages that publishing takes besides.
        Assert.SkipWhen(code != 0 && output.Contains("NU1301", StringComparison.Ordinal), "NuGet cannot reach its source.");
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} ended with {code}:\n{output}\n{error}");
        return output.ReplaceLineEndings("\n");
    }

    /// <summary>Whether a program ends with the exit code 0.</summary>
    public static async Task<bool> SucceedsAsync(string program, string folder, params IReadOnlyList<string> arguments)
        => (await ExecuteAsync(program, folder, arguments)).Code == 0;

    private static async Task<(int Code, string Output, string Error)> ExecuteAsync(string program, string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the running build or test host set for itself is not for a build elsewhere.
        foreach (string name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).Append("NUGET_PACKAGES").ToArray())
            start.Environment.Remove(name);
        foreach ((string name, string value) in Settings) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token), error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
