using System.IO.Enumeration;
using System.Text;
using System.Text.RegularExpressions;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Finds the report files that paths, folders and globs name.</summary>
internal static class InputFiles
{
    // What a walk picks up; a file that is named itself is read whatever its extension.
    private static readonly string[] Kinds = [".txt", ".md", ".markdown", ".html", ".htm", ".docx"];

    /// <summary>
    /// The files, ordered by name and then by path, none twice. A file that is named is taken whatever its kind and even if it is
    /// missing, so that reading can say what is wrong with it.
    /// </summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="terminal">Where the app stands.</param>
    /// <param name="failed">Takes a message for a folder or glob that holds no report.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, Terminal terminal, Action<string> failed)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            try
            {
                string[] found = [.. FilesOf(terminal.Resolve(path))];
                if (found.Length == 0) failed($"{path}: No report is there; expected files that end in {string.Join(", ", Kinds)}.");
                foreach (string file in found) files.TryAdd(Path.GetFullPath(file), file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failed($"{path}: {e.Message}");
            }
        }
        return [.. files.Values
            .OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)
            .ThenBy(f => f, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path)) return [path];
        if (Directory.Exists(path)) return Walk(path).Where(IsReport);
        return path.AsSpan().ContainsAny('*', '?') ? Matches(path) : [path];
    }

    private static IEnumerable<string> Matches(string glob)
    {
        int wildcard = glob.AsSpan().IndexOfAny('*', '?');
        string folder = Path.GetDirectoryName(glob[..wildcard]) is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(folder)) return [];
        Regex pattern = Pattern(Path.GetFullPath(glob));
        IEnumerable<string> files = Walk(folder).Where(file => pattern.IsMatch(Path.GetFullPath(file)) && IsReport(file));
        return string.Equals(folder, ".", StringComparison.Ordinal) ? files.Select(file => Path.GetRelativePath(".", file)) : files;
    }

    // * and ? stay inside a folder's name, ** does not.
    private static Regex Pattern(string glob)
    {
        var pattern = new StringBuilder("^").Append(Regex.Escape(glob.Replace('\\', '/')))
            .Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]").Append('$');
        return new Regex(pattern.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private static FileSystemEnumerable<string> Walk(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        // A link to a folder above would be walked for ever.
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static bool IsReport(string file)
        => Kinds.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
            && !string.Equals(Path.GetFileName(file), "README.md", StringComparison.OrdinalIgnoreCase);
}
