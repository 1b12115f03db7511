namespace Xialu.TextMining.Export.Notebooks;

/// <summary>The formatters of this library's results: by convention a kernel makes one of these and calls its one method.</summary>
internal sealed class NotebookFormatterSource
{
    private readonly object[] formatters = [new NotebookFormatter("text/html", NotebookView.Html), new NotebookFormatter("text/plain", NotebookView.Text)];

    /// <summary>The formatters, one for each way of showing.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
