using Xialu.TextMining.Reading;

namespace Xialu.TextMining;

/// <summary>Gives every report of a batch a name of its own, since names tie records to reports.</summary>
internal sealed class ReportNames
{
    // Two names that differ in case only would be one file on most desktops.
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file's name without extension; <c>NAME~2</c>, <c>NAME~3</c>, … where it is taken.</summary>
    public string Take(string path)
    {
        string wanted = DocumentFormats.NameOf(path);
        string name = wanted;
        for (int next = 2; !taken.Add(name); next++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted}~{next}");
        return name;
    }

    /// <summary>The document under the name it was given, with a diagnostic where that is not its own.</summary>
    public static Document Rename(Document document, string name)
    {
        if (string.Equals(document.Name, name, StringComparison.Ordinal)) return document;
        var renamed = new Diagnostic("XT190", DiagnosticSeverity.Warning, default,
            $"Another input file is called “{document.Name}” too; the records of this one are under “{name}”.");
        return document with { Name = name, Diagnostics = [renamed, .. document.Diagnostics] };
    }
}
