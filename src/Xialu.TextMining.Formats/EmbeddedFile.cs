using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>The package's own data files, embedded under their bare file name.</summary>
internal static class EmbeddedFile
{
    /// <summary>The bytes of a file.</summary>
    public static Stream Open(string name)
        => typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name}: not embedded in the package.");

    /// <summary>The text of a file.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
