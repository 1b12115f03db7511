using System.Diagnostics;

namespace Xialu.TextMining.PackageTests;

/// <summary>Runs programs as a user would in a shell.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    // Build servers would keep the pipes open after the command has ended, and files of the folder that is deleted then.
    private static readonly Dictionary<string, string> NoServers = new(StringComparer.Ordinal)
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
    };

    /// <summary>What <c>dotnet</c> printed; the test fails with it where the exit code is not 0.</summary>
    public static Task<string> DotNetAsync(string folder, params IReadOnlyList<string> arguments)
        => RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>What a program printed on stdout; the test fails with stdout and stderr where the exit code is not 0.</summary>
    public static async Task<string> RunAsync(string program, string folder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the running build or test host set for itself is not for a build elsewhere.
        foreach (string name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).Append("NUGET_PACKAGES").ToArray())
            start.Environment.Remove(name);
        foreach ((string name, string value) in NoServers) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token), error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            string printed = await output;
            // A machine may have all that this repository needs and no way to the packages that publishing takes besides.
            Assert.SkipWhen(process.ExitCode != 0 && printed.Contains("NU1301", StringComparison.Ordinal), "NuGet cannot reach its source.");
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{printed}\n{await error}");
            return printed;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
