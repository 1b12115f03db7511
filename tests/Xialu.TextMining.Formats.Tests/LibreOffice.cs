using System.Diagnostics;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>Asks the LibreOffice of the machine, another reader and writer of Word, web and PDF files.</summary>
internal static class LibreOffice
{
    /// <summary>Converts files; skips the test, and says so, where there is no LibreOffice.</summary>
    /// <param name="folder">Where its profile and the files go, under the names they had.</param>
    /// <param name="format">The extension of the new files, with the name of the filter where there are several.</param>
    /// <param name="files">The files.</param>
    /// <returns>The new files.</returns>
    public static async Task<IReadOnlyList<string>> ConvertAsync(TemporaryFolder folder, string format, IReadOnlyList<string> files)
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "There is no soffice on this machine; install Debian's package libreoffice-writer-nogui.");
        // A profile of its own, since two programs cannot use one at a time. Plain text is UTF-8, which LibreOffice does not guess.
        string[] options = [$"-env:UserInstallation={new Uri(folder.File("profile"))}", "--headless", "--convert-to", format, "--outdir", folder.File("out"),
            .. files.All(f => Path.GetExtension(f) == ".txt") ? ["--infilter=Text (encoded):UTF8,LF,,,"] : Array.Empty<string>(), .. files];
        var start = new ProcessStartInfo(program!, options) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        string[] converted = [.. files.Select(f => folder.File("out", Path.ChangeExtension(Path.GetFileName(f), format.Split(':')[0])))];
        Assert.True(Array.TrueForAll(converted, File.Exists), await output + await error);
        return converted;
    }
}
