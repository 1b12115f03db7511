using System.IO.Enumeration;

namespace Xialu.TextMining.Reading;

/// <summary>Finds report files: by path, in folders, and by patterns with <c>*</c>, <c>?</c> and <c>**</c>.</summary>
public static class DocumentFinder
{
    /// <summary>
    /// Finds the files that inputs name. A file is taken whatever its extension; a folder is walked for files with a known extension,
    /// read-me files, hidden ones and linked folders left out; a pattern is matched likewise, <c>**</c> standing for any folders.
    /// </summary>
    /// <param name="inputs">Files, folders and patterns.</param>
    /// <returns>The files in ordinal order, and the inputs that gave none.</returns>
    public static FoundDocuments Find(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        List<ReadingException> failures = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string input in inputs)
        {
            try
            {
                foreach (string file in FilesOf(input))
                    if (seen.Add(Path.GetFullPath(file))) files[file] = file;
            }
            catch (ReadingException e)
            {
                failures.Add(e);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                failures.Add(ReadingMessages.Denied(input, e));
            }
        }
        return new FoundDocuments([.. files.Values], failures);
    }

    private static List<string> FilesOf(string input)
    {
        if (File.Exists(input)) return [input];
        if (Directory.Exists(input)) return Walk(input) is { Count: > 0 } walked ? walked : throw ReadingMessages.EmptyFolder(input);
        if (!input.AsSpan().ContainsAny('*', '?')) throw ReadingMessages.Missing(input);
        string[] parts = input.Replace('\\', '/').Split('/');
        int fixedParts = Array.FindIndex(parts, p => p.AsSpan().ContainsAny('*', '?'));
        string folder = fixedParts == 0 ? "." : string.Join('/', parts[..fixedParts]) + "/";
        if (!Directory.Exists(folder)) throw ReadingMessages.NoMatch(input);
        // ** at the end stands for files in any folders, and never for the file before it.
        string[] pattern = IsAnyDepth(parts[^1]) ? [.. parts[fixedParts..], "*"] : parts[fixedParts..];
        List<string> found = Walk(folder).FindAll(f => Matches(Path.GetRelativePath(folder, f).Replace('\\', '/').Split('/'), pattern));
        return found.Count > 0 ? found : throw ReadingMessages.NoMatch(input);
    }

    private static List<string> Walk(string folder)
    {
        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        FileSystemEnumerable<string> files = new(folder, (ref FileSystemEntry e) => e.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && IsReport(e.FileName),
            // A linked folder may lead back to where the walk began.
            ShouldRecursePredicate = (ref FileSystemEntry e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        string here = "." + Path.DirectorySeparatorChar;
        return [.. files.Select(f => f.StartsWith(here, StringComparison.Ordinal) ? f[2..] : f)];
    }

    private static bool IsReport(ReadOnlySpan<char> name)
        => DocumentFormats.OfExtension(Path.GetExtension(name).ToString()) is not null
            && !Path.GetFileNameWithoutExtension(name).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    // The usual matching with one place to go back to: the last ** seen.
    private static bool Matches(string[] path, string[] pattern)
    {
        int p = 0, q = 0, star = -1, resume = 0;
        while (p < path.Length)
        {
            if (q < pattern.Length && IsAnyDepth(pattern[q])) (star, resume, q) = (q, p, q + 1);
            else if (q < pattern.Length && MatchesName(path[p], pattern[q]) && (q + 1 < pattern.Length || p + 1 == path.Length)) (p, q) = (p + 1, q + 1);
            else if (star >= 0) (p, q) = (++resume, star + 1);
            else return false;
        }
        return q == pattern.Length;
    }

    private static bool IsAnyDepth(string part) => string.Equals(part, "**", StringComparison.Ordinal);

    private static bool MatchesName(string name, string pattern)
        => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows());
}
