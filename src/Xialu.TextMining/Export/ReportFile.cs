using System.Buffers;
using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>A file that belongs to one report and bears its name.</summary>
internal static class ReportFile
{
    // What Windows forbids in a name is replaced everywhere, so that every machine writes the same files.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    /// <summary>Writes <paramref name="text"/> to FOLDER/SUBFOLDER/NAME as UTF-8 without BOM; never outside of the folder.</summary>
    public static void Write(string folder, string subfolder, string name, string text)
    {
        string home = Directory.CreateDirectory(Path.Combine(folder, subfolder)).FullName;
        WholeFile.Write(Path.Combine(home, SafeName(name)), Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The name with what is no file name anywhere replaced by <c>_</c>. It has an extension, so it is never <c>..</c>.</summary>
    public static string SafeName(string name)
        => string.Concat(name.Select(c => c < ' ' || Forbidden.Contains(c) ? '_' : c));
}
