using System.Buffers;
using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>A file that belongs to one report and bears its name.</summary>
/// <param name="Folder">The folder within the output folder: <c>texts</c>, <c>summaries</c> or <c>pages</c>.</param>
/// <param name="Name">The report's name with an extension.</param>
/// <param name="Text">All of the file.</param>
public sealed record ReportFile(string Folder, string Name, string Text)
{
    // What Windows forbids in a name is replaced everywhere, so that every machine writes the same files.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    /// <summary>Writes it into an output folder as UTF-8 without BOM; never outside of that.</summary>
    internal void Write(string output)
    {
        string home = Directory.CreateDirectory(Path.Combine(output, Folder)).FullName;
        WholeFile.Write(Path.Combine(home, SafeName(Name)), Encoding.UTF8.GetBytes(Text));
    }

    /// <summary>The name with what is no file name anywhere replaced by <c>_</c>. It has an extension, so it is never <c>..</c>.</summary>
    internal static string SafeName(string name)
        => string.Concat(name.Select(c => c < ' ' || Forbidden.Contains(c) ? '_' : c));
}
