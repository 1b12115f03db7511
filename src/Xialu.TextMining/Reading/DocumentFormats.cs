namespace Xialu.TextMining.Reading;

/// <summary>Which extension means which format.</summary>
internal static class DocumentFormats
{
    /// <summary>The extensions as a message lists them.</summary>
    public const string Extensions = ".txt, .md, .html, .docx or .pdf";

    /// <summary>The format of a file's extension, upper or lower case, or null.</summary>
    public static DocumentFormat? OfExtension(string extension) => extension.ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => DocumentFormat.Text,
        ".MD" or ".MARKDOWN" => DocumentFormat.Markdown,
        ".HTML" or ".HTM" or ".SHTML" or ".XHTML" => DocumentFormat.Html,
        ".DOCX" or ".DOCM" => DocumentFormat.Docx,
        ".PDF" => DocumentFormat.Pdf,
        _ => null,
    };

    /// <summary>The file's name without folder and without a known extension; other dots belong to the name.</summary>
    public static string NameOf(string file)
    {
        string name = Path.GetFileName(file);
        string extension = Path.GetExtension(name);
        return OfExtension(extension) is null || extension.Length == name.Length ? name : name[..^extension.Length];
    }
}
