using System.Text;

namespace Xialu.TextMining.Tests;

/// <summary>Files that hold what must come out. UPDATE_GOLDEN=1 rewrites them; read the difference before you commit it.</summary>
internal static class Golden
{
    public static bool IsUpdating { get; } = string.Equals(Environment.GetEnvironmentVariable("UPDATE_GOLDEN"), "1", StringComparison.Ordinal);

    public static void AssertEqual(string path, string actual)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"There is no {path}; make it with UPDATE_GOLDEN=1.");
        // Not ReadAllText, which would hide a byte order mark.
        string[] expected = Encoding.UTF8.GetString(File.ReadAllBytes(path)).Split('\n'), found = actual.Split('\n');
        int line = expected.Zip(found).TakeWhile(l => string.Equals(l.First, l.Second, StringComparison.Ordinal)).Count();
        Assert.True(line == Math.Max(expected.Length, found.Length),
            $"""
            {Path.GetRelativePath(Repository.Root, path)}, line {line + 1}, differs from what comes out.
            file:      {expected.ElementAtOrDefault(line) ?? "(no such line)"}
            comes out: {found.ElementAtOrDefault(line) ?? "(no such line)"}
            If that is meant: UPDATE_GOLDEN=1 and the same tests, read git diff, commit the file with the change.
            """);
    }
}
