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
        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(path)), actual);
    }
}
