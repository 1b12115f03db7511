using Xialu.TextMining.Reading;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What the app writes to and where it stands.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Progress and messages.</param>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="ShowsProgress">Whether <paramref name="Error"/> is a terminal that somebody watches.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, string Folder, bool ShowsProgress)
{
    private static readonly char[] LineMarks = ['\r', '\n', '\t'];

    /// <summary>Cancelled when the user or the system asks the app to stop.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Writes one message line, whatever line ends and tabs the message carries.</summary>
    public void Say(string message) => Error.WriteLine(string.Join(' ', message.Split(LineMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    /// <summary>
    /// The files that paths, folders and globs name, ordered by name and then by path, so that the machine's way of listing them shows
    /// nowhere.
    /// </summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="failed">Takes the reason for each that gives no file.</param>
    public IReadOnlyList<string> Find(IEnumerable<string> paths, Action<ReadingException> failed)
    {
        FoundDocuments found = DocumentFinder.Find(paths.Select(Resolve));
        foreach (ReadingException failure in found.Failures) failed(failure);
        return [.. found.Files.OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal).ThenBy(f => f, StringComparer.Ordinal)];
    }

    /// <summary>A path as the system finds it from <see cref="Folder"/>; unchanged where the app stands there anyway.</summary>
    public string Resolve(string path)
        => string.Equals(Folder, Directory.GetCurrentDirectory(), StringComparison.Ordinal) ? path : Path.Combine(Folder, path);
}
