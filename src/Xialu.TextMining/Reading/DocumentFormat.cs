namespace Xialu.TextMining.Reading;

/// <summary>What kind of file a document came from.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown; the text is the file's, marks included.</summary>
    Markdown,

    /// <summary>HTML; the text is what a reader of the page sees.</summary>
    Html,

    /// <summary>Word (Office Open XML).</summary>
    Docx,

    /// <summary>PDF.</summary>
    Pdf,
}
