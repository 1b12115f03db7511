namespace Xialu.TextMining.Export.Notebooks;

/// <summary>Shows a result in one way; the two members are the convention's.</summary>
/// <param name="mimeType">The way: <c>text/html</c> or <c>text/plain</c>.</param>
/// <param name="show">Gives what is shown of a result, or null where it is none of ours.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> show)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (show(instance) is not { } shown) return false;
        writer.Write(shown);
        return true;
    }
}
